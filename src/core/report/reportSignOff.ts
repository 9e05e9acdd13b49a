import type { Assessment } from '../assessment/schema.ts'
import { isValid, reopeningsOf, signaturesOf, signedMark } from '../assessment/signOff.ts'
import type { ReportReopening, ReportSignOff } from './issued.ts'

/**
 * Who signed what is there now, oldest first, those without a day at the end. Entries that are of another shape are left out, and so are
 * signatures for what was there before a reopening or a later change: a report must not show a signature under what nobody signed.
 */
export function reportSignOff(assessment: Assessment): ReportSignOff[] {
  const signatures = signaturesOf(assessment)
  const marked = signatures.some(({ fingerprint }) => fingerprint !== null)
  const mark = marked ? signedMark(assessment) : ''
  return signatures
    .filter((signature) => isValid(signature, mark))
    .map(({ role, name, on }) => ({ role, name, on }))
    .toSorted(byDay)
}

/** Each time that a sign-off was undone, oldest first. */
export function reportReopenings({ signOff }: Pick<Assessment, 'signOff'>): ReportReopening[] {
  return reopeningsOf({ signOff }).map(({ at, reason, role }) => ({ on: at.slice(0, 10) || null, reason, role }))
}

function byDay({ on: a }: ReportSignOff, { on: b }: ReportSignOff): number {
  if (a === b) return 0
  return b === null || (a !== null && a < b) ? -1 : 1
}
