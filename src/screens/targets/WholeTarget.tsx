import { inheritedRange, type Targets, WHOLE } from '../../core/plan/targets.ts'
import { questionsOf } from '../../core/questionnaire/lookup.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { targetsTexts } from '../../i18n/targets.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { TargetSelect } from './TargetSelect.tsx'

export interface WholeTargetProps {
  readonly questionnaire: Questionnaire
  readonly targets: Targets
  readonly onSet: (id: string, level: number | null) => void
}

export function WholeTarget({ questionnaire, targets, onSet }: WholeTargetProps) {
  const t = useTexts(targetsTexts)
  const [from, to] = inheritedRange(questionnaire, targets, null)
  return (
    <TargetSelect
      questionnaire={questionnaire}
      questions={questionsOf(questionnaire)}
      label={t('whole')}
      hint={t('wholeHint')}
      value={targets[WHOLE] ?? null}
      inherited={t('likeQuestionnaire', { level: from === to ? from : t('range', { from, to }) })}
      inheritedLevel={from === to ? from : null}
      onChange={(level) => onSet(WHOLE, level)}
    />
  )
}
