import type { Answer, AssessmentFile } from './schema.ts'

/** Whose answer it is: the municipality's own, or that of the assessor on site. */
export type ViewName = 'answers' | 'assessor'

export type Answers = Readonly<Record<string, Answer>>

type Views = Pick<AssessmentFile, 'answers' | 'assessor' | 'settled'>

/** The assessor's answer counts once it is confirmed; without a confirmation, or while it has no value, the municipality's does. */
export function countingView({ assessor, settled }: Omit<Views, 'answers'>, question: string): ViewName {
  return settled[question]?.view === 'assessor' && assessor[question]?.value !== undefined ? 'assessor' : 'answers'
}

/**
 * The one answer per question that counts. The very object `answers` where no answer of the assessor counts: nothing is copied for the
 * many who never have one.
 */
export function countingAnswers(assessment: Views): AssessmentFile['answers'] {
  const { answers, assessor, settled } = assessment
  let counting: Record<string, Answer> | null = null
  for (const question in settled) {
    if (countingView(assessment, question) === 'answers') continue
    counting ??= { ...answers }
    counting[question] = inPlaceOf(answers[question], assessor[question])
  }
  return counting ?? answers
}

/** The assessment with what counts as its only view: for what changes answers and reckons on. */
export function withCountingAnswers<T extends Views>(assessment: T): T {
  const answers = countingAnswers(assessment)
  return answers === assessment.answers ? assessment : { ...assessment, answers, settled: {} }
}

/** Who does it, who was to be asked and when to look again is the municipality's to say, unless the assessor said something else. */
function inPlaceOf(own: Answer | undefined, assessor: Answer | undefined): Answer {
  const organised = { performedBy: own?.performedBy, assignee: own?.assignee, followUp: own?.followUp }
  const kept = Object.entries(organised).filter(([, value]) => value !== undefined)
  return { at: '', ...Object.fromEntries(kept), ...assessor }
}
