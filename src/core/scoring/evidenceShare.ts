import { countingAnswers } from '../assessment/countingAnswers.ts'
import type { Assessment } from '../assessment/schema.ts'
import type { EvidenceDepth } from '../assessment/values.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { fraction } from './fraction.ts'
import { type QuestionState, questionStates } from './questionState.ts'
import type { Fraction } from './score.types.ts'

/**
 * Share of weight per depth of evidence among the questions whose level is known; the four add up to 1. `null` while there is none.
 * An answer without evidence is E0, Selbstauskunft. "Weiß nicht" claims nothing, so there is nothing to prove [S29].
 * @param among only these questions; all while not given
 */
export function evidenceShare(
  questionnaire: Questionnaire,
  assessment: Assessment,
  among?: ReadonlySet<string>,
): Readonly<Record<EvidenceDepth, Fraction>> | null {
  const answers = countingAnswers(assessment)
  const states = questionStates(questionnaire, assessment).filter(({ question }) => among?.has(question.id) !== false)
  return shareOfDepths(
    states.map(({ question, status }) => ({ question, status, depth: answers[question.id]?.evidence?.depth ?? 'E0' })),
  )
}

/** The same where it is known what each answer rests on. */
export function shareOfDepths(
  states: Iterable<Pick<QuestionState, 'question' | 'status'> & { readonly depth: EvidenceDepth }>,
): Readonly<Record<EvidenceDepth, Fraction>> | null {
  const weights = { E0: 0, E1: 0, E2: 0, E3: 0 }
  let all = 0
  for (const { question, status, depth } of states) {
    if (status !== 'level') continue
    weights[depth] += question.weight
    all += question.weight
  }
  const share = (depth: EvidenceDepth) => fraction(weights[depth], all)
  const [E0, E1, E2, E3] = [share('E0'), share('E1'), share('E2'), share('E3')]
  return E0 && E1 && E2 && E3 ? { E0, E1, E2, E3 } : null
}
