import { useId } from 'react'
import type { Report, ReportMust } from '../../core/report/report.ts'
import { resultTexts } from '../../i18n/result.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { AcceptedRisk } from '../../parts/AcceptedRisk.tsx'
import type { QuestionHref } from '../../parts/questionHref.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { QuestionList } from './QuestionList.tsx'

export interface MustSectionProps {
  readonly must: Report['must']
  readonly hrefToQuestion: QuestionHref
}

/** So many open ones are shown without being asked for; at the start of an assessment they are all open. */
const FEW = 5

/** The four lists of the MUSS; what can happen is said of missed ones only [S2]. */
export function MustSection({ must, hrefToQuestion }: MustSectionProps) {
  const t = useTexts(resultTexts)
  const id = useId()
  const list = (entries: readonly ReportMust[]) => (
    <QuestionList
      questions={entries}
      hrefToQuestion={hrefToQuestion}
      note={(entry) => noteOn(entry, t)}
      more={({ risk }) => risk && <AcceptedRisk risk={risk} />}
    />
  )
  return (
    <Stack as="section" gap="large" aria-labelledby={id}>
      <Stack gap="small">
        <h2 id={id}>{t('mustTitle')}</h2>
        <Text muted>{t('mustLead')}</Text>
      </Stack>
      {must.missed.length > 0 && (
        <Stack gap="small">
          <h3>{t('missed', { count: must.missed.length })}</h3>
          {list(must.missed)}
        </Stack>
      )}
      {must.unclear.length > 0 && (
        <Stack gap="small">
          <h3>{t('unclear', { count: must.unclear.length })}</h3>
          {list(must.unclear)}
        </Stack>
      )}
      <div>
        {must.open.length > 0 && (
          <Disclosure summary={t('open', { count: must.open.length })} open={must.open.length <= FEW}>
            <Stack gap="small">
              <Text muted>{t('openHint')}</Text>
              {list(must.open)}
            </Stack>
          </Disclosure>
        )}
        {must.met.length > 0 && (
          <Disclosure summary={t('met', { count: must.met.length })}>{list(must.met)}</Disclosure>
        )}
      </div>
    </Stack>
  )
}

type Say = ReturnType<typeof useTexts<(typeof resultTexts)['de']>>

function noteOn({ consequence, reason }: ReportMust, t: Say): string | null {
  if (consequence !== null) return t('consequence', { text: consequence })
  if (reason === null) return null
  return t(reason === 'unknown' ? 'unclearUnknown' : 'unclearUnconfirmed')
}
