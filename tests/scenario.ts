import { exampleAssessment } from '../src/core/assessment/assessment.example.ts'
import { fit } from '../src/core/assessment/fit.ts'
import { parseAssessment } from '../src/core/assessment/parse.ts'
import type { Answer, Assessment, AssessmentFile, Measure } from '../src/core/assessment/schema.ts'
import { NOT_APPLICABLE, UNKNOWN } from '../src/core/assessment/values.ts'
import { questionsOf } from '../src/core/questionnaire/lookup.ts'
import type { Questionnaire } from '../src/core/questionnaire/schema.ts'
import { score } from '../src/core/scoring/score.ts'
import { isApplicable, type Score } from '../src/core/scoring/score.types.ts'
import { accepted } from './accepted.ts'

const AT = '2026-11-02T10:00:00Z'

/** An assessment told in steps: `scenario(q).answer('BAK-02', 3).unknown('BAK-03').stufe('BAK')`. Each step is a new scenario. */
export function scenario(questionnaire: Questionnaire): Scenario {
  const { id, version } = questionnaire
  return new Scenario(
    questionnaire,
    exampleAssessment({ questionnaire: { id, version, sha256: '0'.repeat(64) }, createdAt: '2026-11-01T09:00:00Z' }),
  )
}

export class Scenario {
  readonly questionnaire: Questionnaire
  readonly file: AssessmentFile

  constructor(questionnaire: Questionnaire, file: AssessmentFile) {
    this.questionnaire = questionnaire
    this.file = file
  }

  /** `value` is a level that the question's scale offers. */
  answer(id: string, level: number, more: Partial<Answer> = {}): Scenario {
    return this.#put(id, { value: this.#optionAt(id, level), ...more })
  }

  /** Every question that has no answer yet gets this level, or the highest its scale offers below it. */
  answerRest(level: number): Scenario {
    const open = questionsOf(this.questionnaire).filter((question) => !this.file.answers[question.id])
    return open.reduce<Scenario>((told, { id }) => told.answer(id, Math.min(level, told.#topOf(id))), this)
  }

  unknown(id: string): Scenario {
    return this.#put(id, { value: UNKNOWN })
  }

  open(id: string): Scenario {
    const { [id]: _, ...answers } = this.file.answers
    return this.with({ answers })
  }

  notApplicable(id: string, reason?: string): Scenario {
    return this.#put(id, reason === undefined ? { value: NOT_APPLICABLE } : { value: NOT_APPLICABLE, reason })
  }

  confirm(id: string, role: string): Scenario {
    return this.#put(id, { ...this.file.answers[id], confirmedBy: { role, at: AT } })
  }

  scope(id: string, exists: boolean): Scenario {
    return this.with({ scope: { ...this.file.scope, [id]: exists } })
  }

  /** `id` of a question or Themenfeld, or '*' */
  target(id: string, level: number): Scenario {
    return this.with({ targets: { ...this.file.targets, [id]: level } })
  }

  with(part: Partial<AssessmentFile>): Scenario {
    return new Scenario(this.questionnaire, { ...this.file, ...part })
  }

  /** Read and fitted as a file from outside would be. */
  assessment(): Assessment {
    return accepted(fit(accepted(parseAssessment(this.file)), this.questionnaire))
  }

  score(): Score {
    return score(this.questionnaire, this.assessment())
  }

  /** `null` while it has none, for want of answers or of applicable questions */
  stufe(domain: string): number | null {
    const found = this.score().domains.find(({ id }) => id === domain)
    if (!found) throw new Error(`no Themenfeld ${domain}`)
    return isApplicable(found) ? found.stufe : null
  }

  #put(id: string, answer: Partial<Answer>): Scenario {
    return this.with({ answers: { ...this.file.answers, [id]: { at: AT, ...answer } } })
  }

  #optionAt(id: string, level: number): string {
    const option = this.#optionsOf(id).find((candidate) => candidate.level === level)
    if (!option) throw new Error(`the scale of ${id} has no level ${level}`)
    return option.id
  }

  #topOf(id: string): number {
    return Math.max(...this.#optionsOf(id).map((option) => option.level))
  }

  #optionsOf(id: string) {
    const question = questionsOf(this.questionnaire).find((candidate) => candidate.id === id)
    return this.questionnaire.scales.find((scale) => scale.id === question?.scale)?.options ?? []
  }
}

/** A measure of the plan; it states a goal of its own only with `lifts`. */
export function measure(questions: readonly string[], lifts?: Readonly<Record<string, number>>): Measure {
  return {
    id: `measure-${questions.join('-')}`,
    questions: [...questions],
    title: 'Maßnahme',
    status: 'open',
    ...(lifts ? { lifts: Object.entries(lifts).map(([question, to]) => ({ question, to })) } : {}),
  }
}
