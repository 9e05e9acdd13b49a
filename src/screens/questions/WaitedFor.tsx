import type { Slip } from '../../core/merge/slip.ts'
import type { Domain } from '../../core/questionnaire/schema.ts'
import { formatDate } from '../../i18n/format.ts'
import { questionsTexts } from '../../i18n/questions.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'

export interface WaitedForProps {
  readonly slips: readonly Slip[]
  readonly domain: Domain
}

/** Says that somebody else answers questions of this Themenfeld just now, so that nobody does it twice. */
export function WaitedFor({ slips, domain }: WaitedForProps) {
  const t = useTexts(questionsTexts)
  const language = useLanguage()
  return slips.map((slip) => {
    const count = domain.questions.filter(({ id }) => slip.questions.includes(id)).length
    if (count === 0) return null
    const named = { count, role: slip.for.role, date: formatDate(slip.at, language) }
    const title = count === domain.questions.length ? t('waitedForAll', named) : t('waitedForSome', named)
    return (
      <Alert key={slip.id} kind="info" title={title}>
        {t('waitedForText')}
      </Alert>
    )
  })
}
