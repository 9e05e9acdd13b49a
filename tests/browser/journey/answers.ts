import { readFileSync } from 'node:fs'
import { questionsOf } from '../../../src/core/questionnaire/lookup.ts'
import { openQuestionnaire } from '../../../src/core/questionnaire/open.ts'
import type { Question, Questionnaire } from '../../../src/core/questionnaire/schema.ts'
import { accepted } from '../../accepted.ts'
import { type Scenario, scenario } from '../../scenario.ts'

export const LEVELS = { no: 0, partly: 2, yes: 3 } as const

/** What a person gives as an answer: ids as in the file, never what the screen shows. */
export interface Given {
  readonly value: keyof typeof LEVELS | 'unknown' | 'na'
  /** with 'na' */
  readonly reason?: string
  readonly comment?: string
}

export const KURZ_CHECK: Questionnaire = accepted(
  openQuestionnaire(
    new Uint8Array(readFileSync(new URL('../../../questionnaires/kurz-check/1.0.2.json', import.meta.url))),
    new Map(),
  ),
)

export const QUESTIONS: readonly Question[] = questionsOf(KURZ_CHECK)

const NO_SERVER_ROOM = 'Der Serverraum gehört dem Kreis'
const NO_OFFICER = 'Die Aufgabe liegt beim Kreis'

/** Something of everything: met, missed in two ways, unknown, not applicable with and without need of a confirmation. */
export const MIXED: ReadonlyMap<string, Given> = new Map(
  QUESTIONS.map(({ id }, i) => [
    id,
    special(id) ?? { value: (['yes', 'yes', 'partly', 'yes', 'no'] as const)[i % 5] ?? 'yes' },
  ]),
)

function special(id: string): Given | null {
  switch (id) {
    case 'ORG-03':
      return { value: 'na', reason: NO_OFFICER }
    case 'IAM-01':
      return { value: 'yes', comment: 'Steht in der Dienstanweisung, Nr. 4' }
    case 'GEB-01':
      return { value: 'na', reason: NO_SERVER_ROOM }
    case 'PAT-03':
    case 'BAK-03':
    case 'SRV-07':
      return { value: 'unknown' }
    default:
      return null
  }
}

/** Nothing missing anywhere. */
export const ALL_YES: ReadonlyMap<string, Given> = new Map(QUESTIONS.map(({ id }) => [id, { value: 'yes' }]))

/** The same answers without any screen: what the core makes of them is what every screen must say. */
export function told(answers: ReadonlyMap<string, Given>): Scenario {
  return [...answers].reduce((sofar, [id, given]) => {
    if (given.value === 'unknown') return sofar.unknown(id)
    if (given.value === 'na') return sofar.notApplicable(id, given.reason)
    return sofar.answer(id, LEVELS[given.value])
  }, scenario(KURZ_CHECK))
}
