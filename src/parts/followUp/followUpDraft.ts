import type { AssessmentFile } from '../../core/assessment/schema.ts'
import { asOfOf } from '../../core/versions/earlier.ts'
import type { FollowUpBasis } from '../../storage/createFollowUp.ts'

/** What the dialog asks for. */
export interface FollowUpDraft {
  readonly title: string
  /** YYYY-MM-DD, or '' while it is half written */
  readonly asOf: string
  readonly occasion: string
  /** of the questionnaire */
  readonly version: string
}

export interface FollowUpProblems {
  readonly title?: 'nameMissing'
  readonly asOf?: 'asOfInvalid' | 'asOfEarly'
}

/** The newest version, and today; where the check speaks of today or a later day, the day after it. */
export function firstDraft(
  { file, newest }: FollowUpBasis,
  today: string,
  nameIn: (year: string) => string,
): FollowUpDraft {
  const since = asOfOf(file)
  const asOf = today > since ? today : dayAfter(since)
  const version = newest?.questionnaire.version ?? file.questionnaire.version
  return { title: nameIn(asOf.slice(0, 4)), asOf, occasion: '', version }
}

/** The name that was proposed goes along with the year of the date; one that somebody wrote stays. */
export function named(last: FollowUpDraft, next: FollowUpDraft, nameIn: (year: string) => string): FollowUpDraft {
  const [was, is] = [last.asOf.slice(0, 4), next.asOf.slice(0, 4)]
  return is !== '' && next.title === nameIn(was) ? { ...next, title: nameIn(is) } : next
}

export function followUpProblems(
  { title, asOf }: FollowUpDraft,
  file: Pick<AssessmentFile, 'audit' | 'createdAt'>,
): FollowUpProblems {
  const early = asOf <= asOfOf(file)
  return {
    ...(title.trim() === '' && { title: 'nameMissing' }),
    ...(/^2\d{3}-\d{2}-\d{2}$/.test(asOf) ? early && { asOf: 'asOfEarly' } : { asOf: 'asOfInvalid' }),
  }
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
