import type { AssessmentFile } from './schema.ts'

/** Signed by both sides and closed: nothing in it changes any more, until it is reopened with a reason or goes on as a new version. */
export function isFrozen({ status }: Pick<AssessmentFile, 'status'>): boolean {
  return status === 'signed-off'
}
