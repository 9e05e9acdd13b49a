import type { Archived, AssessmentFile, Talk } from '../assessment/schema.ts'
import type { Way } from './carriedAnswer.ts'

interface CarriedVisit {
  readonly live: AssessmentFile['visit']
  readonly left: NonNullable<Archived['talks']>
}

/** The plan of a visit with its questions as they are called now; those that came new stand in none of its conversations yet. */
export function carryTalks(visit: AssessmentFile['visit'], ways: ReadonlyMap<string, Way>): CarriedVisit {
  if (!visit?.talks) return { live: visit, left: {} }
  const talks = Object.entries(visit.talks)
  const live = talks.map(([id, talk]): [string, Talk] => [
    id,
    { ...talk, questions: talk.questions.flatMap((question) => ways.get(question)?.after.id ?? []) },
  ])
  const left = talks.flatMap(([id, { questions }]): [string, string[]][] => {
    const gone = questions.filter((question) => !ways.has(question))
    return gone.length > 0 ? [[id, gone]] : []
  })
  return { live: { ...visit, talks: Object.fromEntries(live) }, left: Object.fromEntries(left) }
}
