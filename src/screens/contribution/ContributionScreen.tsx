import { useState } from 'react'
import { contributionTexts } from '../../i18n/contribution.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { ContributionContent } from './ContributionContent.tsx'
import { GroupChoice } from './GroupChoice.tsx'
import { Refusal } from './Refusal.tsx'
import { SaveContribution } from './SaveContribution.tsx'
import { useContributions } from './useContributions.ts'
import { WhatItIs } from './WhatItIs.tsx'
import './contribution.css'

/** The only place from which a contribution leaves: where it stands in full. */
export function ContributionScreen({ feed }: { readonly feed: AssessmentFeed }) {
  const t = useTexts(contributionTexts)
  const { questionnaire } = feed
  const { assessment } = useAssessment(feed)
  const text = useQuestionnaireText(questionnaire)
  const { named, unnamed } = useContributions(questionnaire, assessment)
  const [wanted, setWanted] = useState<'named' | 'unnamed' | null>(null)
  const choice = wanted ?? (named.ok ? 'named' : 'unnamed')
  const chosen = choice === 'named' ? named : unnamed
  return (
    <Stack gap="3x-large">
      <PageHeader
        preline={`${assessment.municipality.name} · ${text(questionnaire.title)}`}
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton icon="arrow-back" href={hrefOf({ screen: 'report', id: assessment.id })}>
            {t('back')}
          </LinkButton>
        }
      />
      <WhatItIs />
      {unnamed.ok && (
        <GroupChoice
          choice={choice}
          onChoose={setWanted}
          named={named}
          size={unnamed.value.contribution.size}
          state={assessment.municipality.state}
        />
      )}
      {chosen.ok ? (
        <>
          <ContributionContent file={chosen.value} questionnaire={questionnaire} />
          <SaveContribution file={chosen.value} assessment={assessment} />
        </>
      ) : (
        <Refusal
          problems={chosen.problems}
          assessment={assessment.id}
          {...(unnamed.ok && { onWithoutState: () => setWanted('unnamed') })}
        />
      )}
    </Stack>
  )
}
