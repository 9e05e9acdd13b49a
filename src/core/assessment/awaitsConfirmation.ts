import type { Answer } from './schema.ts'

/** A carried answer that nobody has looked at yet [S6]. */
export function awaitsConfirmation(answer: Pick<Answer, 'source'> | undefined): boolean {
  return answer?.source?.kind === 'carried' && answer.source.confirmed !== true
}
