import { problem, type Result, refuse, settle } from '../../core/problem.ts'
import { MAX_HEADER_BYTES, MAX_WORK_FACTOR, NONCE_BYTES, PIECE_BYTES, TAG_BYTES } from './limits.ts'

export interface AgeHeader {
  /** scrypt's, as a power of two; within the limit */
  readonly workFactor: number
  /** length of what is inside */
  readonly contentBytes: number
}

const FIRST_LINE = /^age-encryption\.org\/([\x21-\x7e]{1,20})\n/

/**
 * Looks at what an age file says of itself before anything is computed with it: which version, for whom, with how much work,
 * and whether all of it can be there. Its checksum is not compared here, because that takes the password.
 */
export function readAgeHeader(bytes: Uint8Array): Result<AgeHeader> {
  const head = String.fromCharCode(...bytes.subarray(0, MAX_HEADER_BYTES))
  const version = FIRST_LINE.exec(head)?.[1]
  if (version === undefined) return refuse(problem(head.includes('\n') ? 'age-damaged' : 'age-truncated', ''))
  if (version !== 'v1') return refuse(problem('age-newer', '', { version }))
  const end = /\n--- [^\n]*\n/.exec(head)
  if (!end) return refuse(problem(bytes.length < MAX_HEADER_BYTES ? 'age-truncated' : 'age-damaged', ''))
  const stanzas = [...head.slice(0, end.index + 1).matchAll(/^-> (.*)$/gm)].map(([, line = '']) => line.split(' '))
  const workFactor = workFactorOf(stanzas)
  if (!workFactor.ok) return workFactor
  const contentBytes = contentLength(bytes.length - end.index - end[0].length)
  if (contentBytes === null) return refuse(problem('age-truncated', ''))
  return settle({ workFactor: workFactor.value, contentBytes }, [])
}

/** A password stands alone: age refuses any other recipient beside it. */
function workFactorOf(stanzas: readonly (readonly string[])[]): Result<number> {
  const password = stanzas.find(([kind]) => kind === 'scrypt')
  if (!password) return refuse(problem(stanzas.length > 0 ? 'age-not-password' : 'age-damaged', ''))
  const factor = password[2] ?? ''
  if (stanzas.length > 1 || password.length !== 3 || !/^[1-9][0-9]*$/.test(factor)) {
    return refuse(problem('age-damaged', ''))
  }
  return Number(factor) > MAX_WORK_FACTOR ? refuse(problem('age-too-much-work', '')) : settle(Number(factor), [])
}

/** From the length of nonce and pieces; `null` when a piece is cut off so short that nothing is left in it. */
function contentLength(payloadBytes: number): number | null {
  const sealed = payloadBytes - NONCE_BYTES
  const pieces = Math.max(1, Math.ceil(sealed / (PIECE_BYTES + TAG_BYTES)))
  const last = sealed - (pieces - 1) * (PIECE_BYTES + TAG_BYTES)
  return last < TAG_BYTES || (last === TAG_BYTES && pieces > 1) ? null : sealed - pieces * TAG_BYTES
}
