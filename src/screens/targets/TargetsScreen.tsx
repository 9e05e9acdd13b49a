import { useId, useMemo } from 'react'
import { isSame } from '../../core/assessment/entries.ts'
import { aimingAt, type Targets, topOf, withoutTargets, withTarget } from '../../core/plan/targets.ts'
import { targetsEffect } from '../../core/plan/targetsEffect.ts'
import { statesById } from '../../core/scoring/questionState.ts'
import { targetsTexts } from '../../i18n/targets.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { WhenOpen } from '../../parts/frozen/WhenOpen.tsx'
import { MeasuresHeader } from '../../parts/MeasuresHeader.tsx'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { SideBySide } from '../../ui/SideBySide.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { DomainTargets } from './DomainTargets.tsx'
import { EffectPanel } from './EffectPanel.tsx'
import { TemplateList } from './TemplateList.tsx'
import { useTargets } from './useTargets.ts'
import { WholeTarget } from './WholeTarget.tsx'
import './targets.css'

export interface TargetsScreenProps {
  readonly feed: AssessmentFeed
}

/**
 * What is shown is compared with the targets of the questionnaire, not with those the screen was opened with: that stays
 * the same after reloading, and in another tab.
 */
export function TargetsScreen({ feed }: TargetsScreenProps) {
  const t = useTexts(targetsTexts)
  const toast = useToast()
  const setId = useId()
  const { questionnaire } = feed
  const { assessment: stored } = useAssessment(feed)
  const { targets, failed, change, retry } = useTargets(feed)
  const assessment = useMemo(() => aimingAt(stored, targets), [stored, targets])
  const none = useMemo(() => withoutTargets(questionnaire, targets), [questionnaire, targets])
  const effect = useMemo(() => targetsEffect(questionnaire, assessment, none), [questionnaire, assessment, none])
  const states = useMemo(() => statesById(questionnaire, assessment), [questionnaire, assessment])
  const unreachable = [...states.values()].filter(({ question, target }) => target > topOf(questionnaire, question))
  const set = (id: string, level: number | null) => change(targets, withTarget(questionnaire, targets, id, level))
  const replace = (next: Targets, done: string) => {
    if (isSame(next, targets)) return
    change(targets, next)
    toast({ text: done, action: { label: t('undo'), onSelect: () => change(next, targets) } })
  }
  return (
    <Stack gap="x-large">
      <MeasuresHeader
        current="targets"
        assessment={stored}
        questionnaire={questionnaire}
        title={t('title')}
        lead={t('lead')}
      />
      {failed && (
        <Alert
          kind="danger"
          live="alert"
          title={t('saveFailedTitle')}
          actions={<Button onClick={retry}>{t('saveAgain')}</Button>}
        >
          {t('saveFailedText')}
        </Alert>
      )}
      {unreachable.length > 0 && (
        <Alert kind="warning" title={t('unreachableTitle', { count: unreachable.length })}>
          {t('unreachableText')}
        </Alert>
      )}
      <SideBySide
        aside={
          <EffectPanel
            id={stored.id}
            questionnaire={questionnaire}
            overall={effect.overall}
            own={!isSame(none, targets)}
          />
        }
      >
        <Stack gap="3x-large">
          <WhenOpen>
            <TemplateList questionnaire={questionnaire} targets={targets} onChoose={replace} />
          </WhenOpen>
          <Stack as="section" gap="large" aria-labelledby={setId}>
            <Stack gap="small">
              <h2 id={setId}>{t('setTitle')}</h2>
              <Text muted>{t('setLead')}</Text>
            </Stack>
            <div className="targets__whole">
              <WholeTarget questionnaire={questionnaire} targets={targets} onSet={set} />
            </div>
            <ul className="targets__domains">
              {questionnaire.domains.map((domain) => (
                <DomainTargets
                  key={domain.id}
                  questionnaire={questionnaire}
                  domain={domain}
                  targets={targets}
                  states={states}
                  effect={effect.domains.get(domain.id)}
                  onSet={set}
                />
              ))}
            </ul>
          </Stack>
        </Stack>
      </SideBySide>
    </Stack>
  )
}
