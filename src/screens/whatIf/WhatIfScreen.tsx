import { useMemo } from 'react'
import { candidatesOf } from '../../core/plan/candidates.ts'
import { deriveMeasures } from '../../core/plan/proposals.ts'
import { score } from '../../core/scoring/score.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { whatIfTexts } from '../../i18n/whatIf.ts'
import { MeasuresHeader } from '../../parts/MeasuresHeader.tsx'
import { hrefOf } from '../../parts/place.ts'
import { planDay } from '../../parts/planDay.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { WhatIf } from './WhatIf.tsx'

export interface WhatIfScreenProps {
  readonly feed: AssessmentFeed
}

/** Tries measures out on the answers and changes neither; follows what other tabs save. */
export function WhatIfScreen({ feed }: WhatIfScreenProps) {
  const t = useTexts(whatIfTexts)
  const language = useLanguage()
  const { questionnaire } = feed
  const { world } = useWorkspace()
  const { header, assessment } = useAssessment(feed)
  const { id } = assessment
  const { candidates, answered } = useMemo(() => {
    const result = score(questionnaire, assessment)
    const proposals = deriveMeasures(questionnaire, assessment, result)
    const fallback = questionnaire.languages[0] ?? 'de'
    return {
      candidates: candidatesOf(assessment, proposals, { language, fallback }),
      answered: result.domains.some((domain) => domain.answered > 0),
    }
  }, [questionnaire, assessment, language])
  return (
    <Stack gap="x-large">
      <MeasuresHeader
        current="whatIf"
        assessment={assessment}
        questionnaire={questionnaire}
        title={t('title')}
        lead={t('lead')}
      />
      {candidates.length > 0 ? (
        <WhatIf
          questionnaire={questionnaire}
          assessment={assessment}
          candidates={candidates}
          date={planDay(header, world.now())}
        />
      ) : answered ? (
        <EmptyState
          title={t('nothingTitle')}
          actions={
            <>
              <LinkButton href={hrefOf({ screen: 'targets', id })}>{t('nothingAction')}</LinkButton>
              <LinkButton href={hrefOf({ screen: 'result', id })}>{t('toResult')}</LinkButton>
            </>
          }
        >
          {t('nothingText')}
        </EmptyState>
      ) : (
        <EmptyState
          title={t('emptyTitle')}
          actions={
            <LinkButton variant="primary" iconAfter="arrow-forward" href={hrefOf({ screen: 'questions', id })}>
              {t('emptyAction')}
            </LinkButton>
          }
        >
          {t('emptyText')}
        </EmptyState>
      )}
    </Stack>
  )
}
