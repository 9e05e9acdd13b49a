import { countingAnswers } from '../assessment/countingAnswers.ts'
import { newVersion } from '../assessment/newVersion.ts'
import type { Answer, AssessmentFile, Talk, Visit } from '../assessment/schema.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { earlierOf } from './earlier.ts'
import { carries } from './questionChanges.ts'
import { type Upgrade, type UpgradeTarget, upgrade } from './upgrade.ts'

/** What tells a follow-up from the check before it. */
export interface FollowUpOrder {
  /** of the new assessment */
  readonly id: string
  /** when it is made, ISO 8601 UTC */
  readonly at: string
  readonly title: string
  /** YYYY-MM-DD */
  readonly asOf: string
  /** '': none is named */
  readonly occasion: string
}

/** The check before with the questionnaire it was answered with. */
export interface FollowUpSource {
  readonly file: AssessmentFile
  readonly questionnaire: Questionnaire
}

/**
 * The check that comes back after some time: the same series, every answer taken over and waiting to be confirmed [S6], the plan as it was
 * promised, and what was said then embedded. Marks, signatures, reasons for letting findings stand, notes and the times of the visit stay
 * behind.
 * @param newer the version of the questionnaire with which it is answered; `null`: the same. Both need all their texts then.
 */
export function followUp(
  { file, questionnaire }: FollowUpSource,
  { id, at, title, asOf, occasion }: FollowUpOrder,
  newer: UpgradeTarget | null = null,
): AssessmentFile {
  const upgraded = newer && upgrade(file, questionnaire, newer, { id, at })
  const {
    overrides: _,
    visit,
    ...next
  } = upgraded ? upgraded.file : { ...newVersion(file, { id, at }), visit: file.visit }
  const { occasion: __, ...audit } = file.audit
  const answers = Object.entries(countingAnswers(next)).map(([question, answer]) => {
    return [question, waiting(answer, file.id, at)]
  })
  return {
    ...next,
    title,
    audit: { ...audit, asOf, ...(occasion && { occasion }) },
    answers: Object.fromEntries(answers) as AssessmentFile['answers'],
    assessor: {},
    settled: {},
    ...(visit?.talks && { visit: withoutTimes(visit) }),
    earlier: earlierOf(file, questionnaire, upgraded ? idsNow(upgraded) : undefined),
  }
}

/** Of questions that mean the same and are called otherwise, by their id of then. */
function idsNow({ questions }: Upgrade): ReadonlyMap<string, string> {
  return new Map(
    questions.flatMap(({ change }) => {
      const [before] = change.before
      const [after] = change.after
      return before && after && carries(change) !== 'no' ? [[before.id, after.id] as const] : []
    }),
  )
}

function waiting(answer: Answer, from: string, at: string): Answer {
  const { marks: _, note: __, changed: ___, followUp: ____, source: _____, ...said } = answer
  return { ...said, source: { kind: 'carried', from, confirmed: false }, review: true, at }
}

/** Who is asked what, and where; on which day and for how long is for the new visit to say. */
function withoutTimes({ talks = {} }: Visit): Visit {
  const planned = Object.entries(talks).map(([id, talk]): [string, Talk] => {
    const { day: _, start: __, seconds: ___, since: ____, ...rest } = talk
    return [id, rest]
  })
  return { talks: Object.fromEntries(planned) }
}
