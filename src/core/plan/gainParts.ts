import { withCountingAnswers } from '../assessment/countingAnswers.ts'
import type { Assessment } from '../assessment/schema.ts'
import { questionsOf } from '../questionnaire/lookup.ts'
import { atomsOf } from '../questionnaire/reachable.ts'
import type { Question, Questionnaire } from '../questionnaire/schema.ts'
import { type Gain, gainOf } from '../scoring/gain.ts'
import { score } from '../scoring/score.ts'
import { whatIf } from '../scoring/whatIf.ts'

/** One character per question of a part: '0' no measure, '1'..'6' the goal 0..5, so that the higher goal is the greater character. */
export type Goals = string

/**
 * Questions whose conditions on answers tie them together; most stand alone. What measures bring is the sum of what they bring in
 * each part: MUSS met and gaps are counted per question, and whether a question counts depends on answers of its own part only.
 */
export class GainPart {
  readonly questions: readonly string[]
  readonly none: Goals
  /** no set of measures brings more here */
  readonly atMost: Gain
  readonly #questionnaire: Questionnaire
  readonly #assessment: Assessment
  readonly #before: ReturnType<typeof score>
  readonly #known = new Map<Goals, Gain>()

  constructor(questionnaire: Questionnaire, assessment: Assessment, questions: readonly Question[]) {
    this.questions = questions.map(({ id }) => id)
    this.none = '0'.repeat(questions.length)
    const own = new Set(this.questions)
    this.#questionnaire = { ...questionnaire, domains: domainsWith(questionnaire, own) }
    const counting = withCountingAnswers(assessment)
    const answers = Object.entries(counting.answers).filter(([id]) => own.has(id))
    this.#assessment = { ...counting, answers: Object.fromEntries(answers), measures: [] }
    this.#before = score(this.#questionnaire, this.#assessment)
    const musts = questions.filter(({ must }) => must).length
    this.atMost = {
      must: musts - this.#before.overall.must.met,
      gap: this.#before.needs.reduce((sum, { gap }) => sum + gap, 0),
    }
  }

  /** From really changed answers [S27]: the same functions as for the whole questionnaire, run on these questions alone. */
  gain(goals: Goals): Gain {
    const known = this.#known.get(goals)
    if (known) return known
    const gain = gainOf(this.#before, score(this.#questionnaire, this.#after(goals)))
    this.#known.set(goals, gain)
    return gain
  }

  /** Whether these goals matter: to the gain, or, where conditions hang on the answers, to the gain of others. */
  matter(goals: Goals): boolean {
    if (this.questions.length === 1) return this.gain(goals).must !== 0 || this.gain(goals).gap !== 0
    return JSON.stringify(this.#after(goals).answers) !== JSON.stringify(this.#assessment.answers)
  }

  #after(goals: Goals): Assessment {
    const lifts = this.questions.flatMap((question, i) => {
      const goal = Number(goals[i]) - 1
      return goal < 0 ? [] : [{ question, to: goal }]
    })
    return whatIf(this.#questionnaire, this.#assessment, [{ id: '', title: '', status: '', questions: [], lifts }])
  }
}

/** The parts of all questions, by question id. */
export function gainParts(questionnaire: Questionnaire, assessment: Assessment): (question: string) => GainPart | null {
  const groups = tiedQuestions(questionnaire)
  const parts = new Map<readonly Question[], GainPart>()
  return (question) => {
    const group = groups.get(question)
    if (!group) return null
    const part = parts.get(group) ?? new GainPart(questionnaire, assessment, group)
    parts.set(group, part)
    return part
  }
}

export function higherGoals(a: Goals, b: Goals): Goals {
  if (a.length === 1) return a > b ? a : b
  return Array.from(a, (goal, i) => (goal > (b[i] ?? '0') ? goal : b[i])).join('')
}

/** Question id → all that its conditions tie it to, itself included, in questionnaire order. */
function tiedQuestions(questionnaire: Questionnaire): ReadonlyMap<string, readonly Question[]> {
  const groups = new Map<string, readonly Question[]>(
    questionsOf(questionnaire).map((question) => [question.id, [question]]),
  )
  for (const { id, when } of questionsOf(questionnaire)) {
    for (const { condition } of when ? atomsOf(when, '') : []) {
      const [own, other] = [groups.get(id), 'answer' in condition ? groups.get(condition.answer) : undefined]
      if (!own || !other || own === other) continue
      const joined = [...other, ...own]
      for (const question of joined) groups.set(question.id, joined)
    }
  }
  return groups
}

function domainsWith({ domains }: Questionnaire, questions: ReadonlySet<string>): Questionnaire['domains'] {
  return domains
    .map((domain) => ({ ...domain, questions: domain.questions.filter(({ id }) => questions.has(id)) }))
    .filter((domain) => domain.questions.length > 0)
}
