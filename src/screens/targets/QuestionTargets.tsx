import { boundTarget, inheritedTarget, isChosen, type Targets, topOf, WHOLE } from '../../core/plan/targets.ts'
import type { Domain, Question, Questionnaire } from '../../core/questionnaire/schema.ts'
import type { QuestionState } from '../../core/scoring/questionState.ts'
import { targetsTexts } from '../../i18n/targets.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Words } from '../../parts/question/Words.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TargetSelect } from './TargetSelect.tsx'
import { useLevelNames } from './useLevelNames.ts'

export interface QuestionTargetsProps {
  readonly questionnaire: Questionnaire
  readonly domain: Domain
  readonly targets: Targets
  /** by question id */
  readonly states: ReadonlyMap<string, QuestionState>
  readonly onSet: (id: string, level: number | null) => void
}

export function QuestionTargets({ questionnaire, domain, targets, states, onSet }: QuestionTargetsProps) {
  const inherit = useInheritance(questionnaire, domain, targets)
  const hintOf = useHint(questionnaire)
  return (
    <Stack as="ul" gap="large" className="targets__questions">
      {domain.questions.map((question) => {
        const state = states.get(question.id)
        const chosen = isChosen(questionnaire, targets, domain, question)
        const { level, words } = inherit(question)
        return (
          <li key={question.id}>
            <TargetSelect
              questionnaire={questionnaire}
              questions={[question]}
              label={
                <>
                  {question.id} <Words of={question.text} questionnaire={questionnaire} />
                </>
              }
              hint={state && hintOf(state)}
              value={chosen ? (targets[question.id] ?? null) : null}
              inherited={words}
              inheritedLevel={level}
              onChange={(next) => onSet(question.id, next)}
            />
          </li>
        )
      })}
    </Stack>
  )
}

/** What a question has without a choice of its own, and where it comes from. */
function useInheritance(questionnaire: Questionnaire, domain: Domain, targets: Targets) {
  const t = useTexts(targetsTexts)
  return (question: Question): { level: number; words: string } => {
    const inherited = inheritedTarget(questionnaire, targets, domain, question)
    const own = targets[question.id]
    const isBound = own !== undefined && own === boundTarget(questionnaire, question, inherited)
    const level = isBound ? own : inherited
    const set = targets[domain.id] ?? targets[WHOLE]
    return {
      level,
      words: t(set === undefined && question.target !== undefined ? 'likeQuestionnaire' : 'likeDomain', { level }),
    }
  }
}

function useHint(questionnaire: Questionnaire) {
  const t = useTexts(targetsTexts)
  const nameOf = useLevelNames(questionnaire)
  return ({ question, status, level, target }: QuestionState): string => {
    const answer =
      status === 'level' && level !== null ? nameOf([question], level) : t(status === 'level' ? 'open' : status)
    const top = topOf(questionnaire, question)
    return [
      t('answer', { answer }),
      ...(question.must ? [t('must')] : []),
      ...(target > top ? [t('unreachable', { top })] : []),
    ].join(' · ')
  }
}
