import type { Measure } from '../../core/assessment/schema.ts'
import { historyOf } from '../../core/plan/status.ts'
import { formatDate } from '../../i18n/format.ts'
import { planTexts } from '../../i18n/plan.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { localDate } from '../../parts/localDate.ts'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'

/** Every status the measure had: when, and who said so. */
export function StatusHistory({ measure }: { readonly measure: Measure }) {
  const t = useTexts(planTexts)
  const language = useLanguage()
  const history = historyOf(measure)
  return (
    <Stack as="section" gap="small" aria-labelledby="plan-history">
      <h3 id="plan-history">{t('historyTitle')}</h3>
      {history.length === 0 ? (
        <Text muted>{t('historyNone')}</Text>
      ) : (
        <ol className="plan-list">
          {history.map(({ at, from, to, role }, i) => {
            const date = formatDate(localDate(at), language)
            const line =
              from === null
                ? t('historyAdded', { date, to: t(`status-${to}`) })
                : t('historyChanged', { date, from: t(`status-${from}`), to: t(`status-${to}`) })
            return <li key={i}>{role === null ? line : t('historyBy', { line, role })}</li>
          })}
        </ol>
      )}
    </Stack>
  )
}
