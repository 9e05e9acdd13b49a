import { useMemo } from 'react'
import { compareViews, isDeviation } from '../../core/views/compareViews.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { viewsTexts } from '../../i18n/views.ts'
import { hrefOf } from '../../parts/place.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { DeviationCard } from './DeviationCard.tsx'
import { isOpen } from './isOpen.ts'
import { Undisputed } from './Undisputed.tsx'
import { useSettle } from './useSettle.ts'
import '../../parts/views/views.css'

export interface DeviationsScreenProps {
  readonly feed: AssessmentFeed
}

/** Where municipality and assessor disagree, each with its reasons, and what was agreed on; follows what other tabs save. */
export function DeviationsScreen({ feed }: DeviationsScreenProps) {
  const t = useTexts(viewsTexts)
  const { questionnaire } = feed
  const { assessment } = useAssessment(feed)
  const text = useQuestionnaireText(questionnaire)
  const compared = useMemo(() => compareViews(assessment, questionnaire), [assessment, questionnaire])
  const settle = useSettle(assessment.id)
  const deviating = compared.filter(isDeviation)
  const open = deviating.filter(isOpen)
  const settled = deviating.filter((one) => !isOpen(one))
  const undisputed = compared.filter((one) => !isDeviation(one))
  const card = (one: (typeof deviating)[number]) => (
    <DeviationCard
      key={one.question.id}
      deviation={one}
      questionnaire={questionnaire}
      assessment={assessment.id}
      onSettle={settle}
    />
  )
  const toQuestions = hrefOf({ screen: 'questions', id: assessment.id })
  return (
    <Stack gap="3x-large">
      <PageHeader
        preline={`${assessment.municipality.name} · ${text(questionnaire.title)}`}
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton icon="arrow-back" href={toQuestions}>
            {t('toQuestions')}
          </LinkButton>
        }
      />
      {compared.length === 0 ? (
        <EmptyState title={t('nobody')}>{t('nobodyText')}</EmptyState>
      ) : (
        <>
          <Stack as="section" gap="large">
            <Heading level={2}>{`${t('unsettled')} (${open.length})`}</Heading>
            {open.length === 0 && <p>{t('unsettledNone')}</p>}
            {open.map(card)}
          </Stack>
          {undisputed.length > 0 && (
            <Undisputed
              compared={undisputed}
              questionnaire={questionnaire}
              assessment={assessment.id}
              onSettle={settle}
            />
          )}
          {settled.length > 0 && (
            <Stack as="section" gap="large">
              <Heading level={2}>{`${t('settled')} (${settled.length})`}</Heading>
              {settled.map(card)}
            </Stack>
          )}
        </>
      )}
    </Stack>
  )
}
