import { useMemo, useRef } from 'react'
import { buildReport } from '../../core/report/buildReport.ts'
import type { Report } from '../../core/report/report.ts'
import { resultTexts } from '../../i18n/result.ts'
import { resultQuestionsTexts } from '../../i18n/resultQuestions.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { planDay } from '../../parts/planDay.ts'
import { questionHref } from '../../parts/questionHref.ts'
import { StageHeadline } from '../../parts/StageHeadline.tsx'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { usePrinting } from '../../ui/usePrinting.ts'
import { DomainSection } from './DomainSection.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { MustSection } from './MustSection.tsx'
import { Onward } from './Onward.tsx'
import { QuestionsSection } from './QuestionsSection.tsx'
import { StandardsLink } from './StandardsLink.tsx'
import { ToClarify } from './ToClarify.tsx'
import { useResultView } from './useResultView.ts'
import { WhySection } from './WhySection.tsx'
import './result.css'

export interface ResultScreenProps {
  readonly feed: AssessmentFeed
}

/** Everything on it is drawn from the same report as the PDF [S23]; it follows what other tabs save. */
export function ResultScreen({ feed }: ResultScreenProps) {
  const t = useTexts(resultTexts)
  const more = useTexts(resultQuestionsTexts)
  const lang = useLanguage()
  const { world } = useWorkspace()
  const { questionnaire } = feed
  const { header, assessment } = useAssessment(feed)
  const today = planDay(header, world.now())
  const report = useMemo(
    () => buildReport({ questionnaire, assessment, fingerprint: null }, { profile: 'internal', lang, date: today }),
    [questionnaire, assessment, lang, today],
  )
  const hrefToQuestion = useMemo(() => questionHref(questionnaire, assessment.id), [questionnaire, assessment.id])
  const questions = hrefOf({ screen: 'questions', id: assessment.id })
  const view = useResultView(assessment.id)
  const root = useRef<HTMLDivElement>(null)
  const printing = usePrinting(root)
  const empty = isEmpty(report)
  return (
    <Stack gap="3x-large" ref={root} className="result">
      <PageHeader
        preline={`${report.municipality.name} · ${report.questionnaire.title}`}
        title={t('title')}
        actions={
          !empty && (
            <>
              <Button onClick={() => window.print()}>{more('print')}</Button>
              {assessment.previous !== null && (
                <LinkButton href={hrefOf({ screen: 'overTime', series: assessment.series })}>
                  {t('toOverTime')}
                </LinkButton>
              )}
              <LinkButton variant="primary" icon="draft" href={hrefOf({ screen: 'report', id: assessment.id })}>
                {t('toReport')}
              </LinkButton>
            </>
          )
        }
      />
      {empty ? (
        <EmptyState
          title={t('emptyTitle')}
          actions={
            <LinkButton variant="primary" iconAfter="arrow-forward" href={questions}>
              {t('emptyAction')}
            </LinkButton>
          }
        >
          {t('emptyText')}
        </EmptyState>
      ) : (
        <>
          <div data-tour="stage">
            <StageHeadline report={report} headingLevel={2} />
          </div>
          <MustSection must={report.must} hrefToQuestion={hrefToQuestion} />
          <WhySection report={report} />
          <FirstSteps id={assessment.id} report={report} hrefToQuestion={hrefToQuestion} />
          <ToClarify questionnaire={questionnaire} assessment={assessment} hrefToQuestion={hrefToQuestion} />
          <DomainSection report={report} hrefToQuestion={hrefToQuestion} />
          <QuestionsSection report={report} hrefToQuestion={hrefToQuestion} view={view} printing={printing} />
          {(questionnaire.standards ?? []).length > 0 && <StandardsLink id={assessment.id} />}
          {questionnaire.stages === 'minimum-only' && <Onward id={assessment.id} />}
        </>
      )}
    </Stack>
  )
}

function isEmpty({ domains, notApplicable }: Report): boolean {
  return notApplicable === 0 && domains.every(({ score }) => score.answered === 0)
}
