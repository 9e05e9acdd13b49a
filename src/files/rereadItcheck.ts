import { canonicalBytes, fingerprint } from '../core/assessment/canonical.ts'
import { type Problem, problem, type Result, refuse, settle } from '../core/problem.ts'
import type { ItcheckContent } from './itcheckContent.ts'
import { readItcheck } from './readItcheck.ts'
import { sha256Hex } from './sha256Hex.ts'

/** What was compared between the content that was meant and the file as it opens: a screen claims this and no more. */
export interface Reread {
  /** of both views, the municipality's own and the assessor's */
  readonly answers: number
  readonly measures: number
  /** files that are in it, not files that answers name */
  readonly attachments: number
  readonly log: number
  /** SHA-256 (hex) of the assessed content, see `fingerprint` */
  readonly fingerprint: string
  /** SHA-256 (hex) over all of it: assessment with sign-off and log, questionnaire, attachments */
  readonly content: string
}

/**
 * Opens the bytes that were handed to the browser again, on the way on which any file is opened, and compares.
 * @returns `reread-differs` with `what` (a field of `Reread`) when something else comes out than went in
 */
export function rereadItcheck(bytes: Uint8Array, meant: ItcheckContent): Result<Reread> {
  const opened = readItcheck(bytes)
  return opened.ok ? compareReread(opened.value, meant, opened.warnings) : opened
}

/** `opened` with what was meant; `warnings` of opening go along. */
export function compareReread(
  opened: ItcheckContent,
  meant: ItcheckContent,
  warnings: readonly Problem[],
): Result<Reread> {
  const expected = rereadOf(meant)
  const found = rereadOf(opened)
  for (const what of Object.keys(expected) as (keyof Reread)[]) {
    if (found[what] === expected[what]) continue
    return refuse(problem('reread-differs', '', { what, meant: expected[what], found: found[what] }))
  }
  return settle(found, warnings)
}

function rereadOf({ assessment, questionnaire, attachments }: ItcheckContent): Reread {
  const definition = sha256Hex(questionnaire)
  // the bytes of each were compared with its SHA-256 when the file was opened
  const files = [...attachments].map(([sha256, { extension }]) => `${sha256}.${extension}`).sort()
  return {
    answers: Object.keys(assessment.answers).length + Object.keys(assessment.assessor).length,
    measures: assessment.measures.length,
    attachments: attachments.size,
    log: assessment.log.length,
    fingerprint: fingerprint(assessment, definition),
    content: sha256Hex(canonicalBytes({ assessment, definition, files })),
  }
}
