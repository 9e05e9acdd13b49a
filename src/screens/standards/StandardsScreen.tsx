import { useId, useMemo } from 'react'
import { coverStandards } from '../../core/report/standards.ts'
import { STANDARD_LISTS } from '../../files/standardLists.ts'
import { standardsTexts } from '../../i18n/standards.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { questionHref } from '../../parts/questionHref.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { FilterLine } from './FilterLine.tsx'
import { OverviewTable } from './OverviewTable.tsx'
import { PlainWords } from './PlainWords.tsx'
import { StandardSection } from './StandardSection.tsx'
import { useView } from './useView.ts'
import './standards.css'

export interface StandardsScreenProps {
  readonly feed: AssessmentFeed
}

/** Which requirements of which standard the questions touch, and where the answers stand there; follows what other tabs save. */
export function StandardsScreen({ feed }: StandardsScreenProps) {
  const t = useTexts(standardsTexts)
  const { questionnaire } = feed
  const { assessment } = useAssessment(feed)
  const text = useQuestionnaireText(questionnaire)
  const view = useView(assessment.id)
  const headings = useId()
  const standards = useMemo(
    () => coverStandards(questionnaire, assessment, STANDARD_LISTS),
    [questionnaire, assessment],
  )
  const hrefToQuestion = useMemo(() => questionHref(questionnaire, assessment.id), [questionnaire, assessment.id])
  const named = questionnaire.standards ?? []
  const planned = assessment.measures.length > 0
  const planHref = planned ? hrefOf({ screen: 'plan', id: assessment.id }) : null
  const headingOf = (standard: string) => `${headings}-${standard}`
  return (
    <Stack gap="3x-large">
      <PageHeader
        preline={`${assessment.municipality.name} · ${text(questionnaire.title)}`}
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton icon="arrow-back" href={hrefOf({ screen: 'result', id: assessment.id })}>
            {t('back')}
          </LinkButton>
        }
      />
      {named.length === 0 && <EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>}
      {named.length > 0 && <PlainWords nis2={named.some(({ id }) => id === 'nis2-21-2')} planned={planned} />}
      {standards.length > 0 && (
        <>
          <Stack gap="large">
            <div className="standards__overview">
              <OverviewTable
                standards={standards}
                planned={planned}
                onGoTo={(standard) => goToHeading(headingOf(standard))}
              />
            </div>
            <FilterLine standards={standards} view={view} />
          </Stack>
          {standards.map((standard) => (
            <StandardSection
              key={standard.id}
              standard={standard}
              headingId={headingOf(standard.id)}
              view={view}
              questionnaire={questionnaire}
              hrefToQuestion={hrefToQuestion}
              planHref={planHref}
            />
          ))}
        </>
      )}
    </Stack>
  )
}

/** A link cannot: what stands behind the # names the screen. */
function goToHeading(id: string): void {
  const heading = document.getElementById(id)
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}
