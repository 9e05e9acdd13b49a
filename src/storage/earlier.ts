import type { Assessment } from '../core/assessment/schema.ts'
import type { Scored } from '../core/scoring/compare.ts'
import type { Database } from './database.ts'
import { AssessmentFeed } from './openAssessment.ts'

/** The assessment before this one with its questionnaire; `null`: there is none, `'missing'`: it is not on this device. */
export async function readEarlier(
  db: Database,
  { previous }: Pick<Assessment, 'previous'>,
): Promise<Scored | 'missing' | null> {
  if (previous === null) return null
  const feed = await AssessmentFeed.open(db, previous)
  return typeof feed === 'string'
    ? 'missing'
    : { questionnaire: feed.questionnaire, assessment: feed.getState().assessment }
}
