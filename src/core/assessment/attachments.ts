import { type Problem, pointer, warning } from '../problem.ts'
import type { AssessmentFile } from './schema.ts'

const SHA_256 = /^[0-9a-f]{64}$/

/**
 * SHA-256 (hex) of every attachment that an assessment names: those of answers, and whatever else says `sha256`, because a later version may
 * name photos in places that this one does not know. Not those of its log, which remembers what was taken out, and not questionnaires.
 */
export function attachmentsIn({ log: _, ...file }: AssessmentFile): ReadonlySet<string> {
  const named = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, child] of Object.entries(value)) {
      if (key === 'sha256' && typeof child === 'string' && SHA_256.test(child)) named.add(child)
      else if (key !== 'questionnaire') visit(child)
    }
  }
  visit(file)
  return named
}

/** A warning for each place of an answer whose attachment is not among those that are `there`. */
export function missingAttachments(
  assessment: Pick<AssessmentFile, 'answers' | 'assessor'>,
  there: (sha256: string) => boolean,
): Problem[] {
  return (['answers', 'assessor'] as const).flatMap((view) =>
    Object.entries(assessment[view]).flatMap(([question, { attachments = [] }]) =>
      attachments.flatMap(({ sha256, name }, i) =>
        there(sha256)
          ? []
          : [warning('attachment-missing', pointer([view, question, 'attachments', i]), { question, name })],
      ),
    ),
  )
}
