import { readJson } from '../core/json.ts'
import { type PracticeFile, parsePractice } from '../core/network/practice.ts'
import { problem, type Result, refuse } from '../core/problem.ts'
import { kindOfBytes } from './fileKind.ts'

/** Opens a file of good practice. Any bytes may be given: what is wrong with them is a problem. */
export function readPractice(bytes: Uint8Array): Result<PracticeFile> {
  const kind = kindOfBytes(bytes)
  if (kind === 'empty') return refuse(problem('file-is-other', '', { kind }))
  const json = readJson(bytes)
  if (json.ok && kind === 'practice') return parsePractice(json.value)
  // a list or an object that somebody has edited may have a comma too many
  return json.ok || kind !== 'json' ? refuse(problem('not-a-practice', '')) : json
}
