import { newVersion } from '../assessment/newVersion.ts'
import type { Answer, AssessmentFile, Talk, Visit } from '../assessment/schema.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { earlierOf } from './earlier.ts'

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

/** Where the follow-up is answered with a newer version of the questionnaire: what the upgrade made, and the ids that are others there. */
export interface Upgraded {
  readonly file: AssessmentFile
  readonly idNow?: ReadonlyMap<string, string>
}

/**
 * The check that comes back after some time: the same series, every answer taken over and waiting to be confirmed [S6], the plan as it was
 * promised, and what was said then embedded. Marks, signatures, reasons for letting findings stand, notes and the times of the visit stay
 * behind.
 */
export function followUp(
  { file, questionnaire }: FollowUpSource,
  { id, at, title, asOf, occasion }: FollowUpOrder,
  upgraded: Upgraded | null = null,
): AssessmentFile {
  const next = upgraded?.file ?? newVersion(file, { id, at })
  const { overrides: _, visit: __, ...kept } = next
  const { occasion: ___, ...audit } = file.audit
  const plan = upgraded ? next.visit : file.visit
  const answers = Object.entries(next.answers).map(([question, answer]) => [question, waiting(answer, file.id, at)])
  return {
    ...kept,
    id,
    previous: file.id,
    title,
    audit: { ...audit, asOf, ...(occasion && { occasion }) },
    createdAt: at,
    status: 'open',
    answers: Object.fromEntries(answers) as AssessmentFile['answers'],
    assessor: {},
    settled: {},
    signOff: [],
    log: [],
    ...(plan?.talks && { visit: withoutTimes(plan) }),
    earlier: earlierOf(file, questionnaire, upgraded?.idNow),
  }
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
