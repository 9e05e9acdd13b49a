import { fingerprint } from './canonical.ts'
import { isFrozen } from './frozen.ts'
import type { Answer, AssessmentFile } from './schema.ts'

/** Who has to sign: the municipality, and whoever carried the assessment out, on site or in the same house. */
export const SIDES = ['municipality', 'assessor'] as const
export type Side = (typeof SIDES)[number]

/** One who signed. What a file does not say is `null`. */
export interface Signature {
  readonly side: Side | null
  readonly role: string
  readonly name: string | null
  /** the day that was given, YYYY-MM-DD */
  readonly on: string | null
  /** `signedMark` of what was signed */
  readonly fingerprint: string | null
}

/** The end of a sign-off: who reopened the assessment, and why. */
export interface Reopening {
  /** ISO 8601 UTC */
  readonly at: string
  readonly reason: string
  readonly role: string | null
  /** `signedMark` of what had been signed */
  readonly fingerprint: string | null
}

type Signed = Pick<AssessmentFile, 'signOff'>

/**
 * What both sides sign: the fingerprint that the assessment has once it is frozen. It is the same before, because it is taken as if the
 * status said so already, and the same for a file without the assessor's notes, which leave the device only when somebody ticks them.
 * Whether a change log is kept is nobody's finding and stays out, too: it can be switched off at any time.
 */
export function signedMark(file: AssessmentFile): string {
  const { keepsLog: _, ...content } = file
  const { answers, assessor } = file
  const signed = { ...content, status: 'signed-off' as const, answers: noteless(answers), assessor: noteless(assessor) }
  return fingerprint(signed, file.questionnaire.sha256)
}

/** The one number that is printed for an assessment: what was signed, as long as anybody has; before, its plain fingerprint. */
export function printedMark(file: AssessmentFile): string {
  return signaturesOf(file).length > 0 || isFrozen(file)
    ? signedMark(file)
    : fingerprint(file, file.questionnaire.sha256)
}

/** Of the sign-off under way or in force: what was signed before the last reopening is over. Oldest first. */
export function signaturesOf({ signOff }: Signed): Signature[] {
  const last = signOff.findLastIndex((entry) => reopeningOf(entry) !== null)
  return signOff.slice(last + 1).flatMap((entry) => signatureOf(entry) ?? [])
}

/** Oldest first. */
export function reopeningsOf({ signOff }: Signed): Reopening[] {
  return signOff.flatMap((entry) => reopeningOf(entry) ?? [])
}

/** Whether it stands for what is there now; where no fingerprint was kept, nobody can tell, and it stands. */
export function isValid(signature: Signature, mark: string): boolean {
  return signature.fingerprint === null || signature.fingerprint === mark
}

/** The signature of each side that holds for what is there now. */
export function validSides(file: Signed, mark: string): ReadonlyMap<Side, Signature> {
  const holding = signaturesOf(file).filter((signature) => signature.fingerprint === mark)
  return new Map(holding.flatMap((signature) => (signature.side ? [[signature.side, signature] as const] : [])))
}

/**
 * Whether a signed-off assessment is what was signed. `unknown`: no fingerprint was kept with the signatures; `null`: it is not signed off.
 */
export function sealOf(file: AssessmentFile): 'unchanged' | 'changed' | 'unknown' | null {
  if (!isFrozen(file)) return null
  const marks = signaturesOf(file).flatMap((signature) => signature.fingerprint ?? [])
  if (marks.length === 0) return 'unknown'
  const mark = signedMark(file)
  return marks.every((signed) => signed === mark) ? 'unchanged' : 'changed'
}

/** The day of the last signature, YYYY-MM-DD; `null`: not signed off, or no day is given. */
export function signedOffOn(file: Pick<AssessmentFile, 'status' | 'signOff'>): string | null {
  if (!isFrozen(file)) return null
  const days = signaturesOf(file).flatMap(({ on }) => on ?? [])
  return days.sort().at(-1) ?? null
}

/** '3fa2 09c1 …': to be read out and compared. */
export function grouped(mark: string): string {
  return mark.replace(/.{4}(?=.)/g, '$& ')
}

function noteless(answers: Readonly<Record<string, Answer>>): Record<string, Answer> {
  return Object.fromEntries(Object.entries(answers).map(([id, { note: _, ...answer }]) => [id, answer]))
}

type Fields = Readonly<Record<string, unknown>>

function signatureOf(entry: unknown): Signature | null {
  if (!isRecord(entry) || reopeningOf(entry)) return null
  const role = words(entry['role'])
  if (role === null) return null
  const side = SIDES.find((known) => known === entry['side']) ?? null
  const day = /^\d{4}-\d{2}-\d{2}/
  const on = day.exec(words(entry['on']) ?? '')?.[0] ?? day.exec(words(entry['at']) ?? '')?.[0] ?? null
  return { side, role, name: words(entry['name']), on, fingerprint: words(entry['fingerprint']) }
}

function reopeningOf(entry: unknown): Reopening | null {
  if (!isRecord(entry) || entry['kind'] !== 'reopened') return null
  const { at, reason, by, fingerprint: mark } = entry
  return {
    at: words(at) ?? '',
    reason: words(reason) ?? '',
    role: isRecord(by) ? words(by['role']) : null,
    fingerprint: words(mark),
  }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
