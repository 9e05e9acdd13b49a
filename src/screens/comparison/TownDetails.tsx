import { useMemo } from 'react'
import { EVIDENCE_DEPTHS } from '../../core/assessment/values.ts'
import { statesOf } from '../../core/comparison/gist.ts'
import type { GroupReportTown } from '../../core/report/groupReport.ts'
import { formatPercent } from '../../i18n/format.ts'
import { groupReportTexts } from '../../i18n/groupReport.ts'
import { townsScreenTexts } from '../../i18n/townsScreen.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { Heading } from '../../ui/Heading.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Stack } from '../../ui/Stack.tsx'
import type { Town } from './useTowns.ts'

const KINDS = ['missed', 'unclear', 'open'] as const

/** What one municipality lacks, what its answers rest on, and the way to its assessment. */
export function TownDetails({ row, town }: { readonly row: GroupReportTown; readonly town: Town }) {
  const t = useTexts(townsScreenTexts)
  const words = useTexts(groupReportTexts)
  const language = useLanguage()
  const { questionnaire, assessment } = town.gist
  const text = useQuestionnaireText(questionnaire)
  const states = useMemo(() => statesOf(town.gist), [town.gist])
  const lists = KINDS.map((kind) => ({ kind, states: states.filter(({ must }) => must === kind) })).filter(
    (list) => list.states.length > 0,
  )
  const shares = EVIDENCE_DEPTHS.map((depth) =>
    t('evidenceItem', {
      depth: words(`evidence-${depth}`),
      share: formatPercent(row.evidence?.[depth] ?? null, language),
    }),
  )
  return (
    <Stack className="towns-details">
      <Heading level={3} size="small">
        {t('details', { letter: row.pseudonym })}
      </Heading>
      {lists.length === 0 && <p>{t('mustOk')}</p>}
      {lists.map((list) => (
        <Stack key={list.kind} gap="small">
          <strong>{t(`must-${list.kind}`, { count: list.states.length })}</strong>
          <ul>
            {list.states.map(({ question }) => (
              <li key={question.id}>{text(question.text)}</li>
            ))}
          </ul>
        </Stack>
      ))}
      <p>{t('evidence', { list: shares.join(', ') })}</p>
      <div>
        <LinkButton href={hrefOf({ screen: 'result', id: assessment.id })}>{t('toResult')}</LinkButton>
      </div>
    </Stack>
  )
}
