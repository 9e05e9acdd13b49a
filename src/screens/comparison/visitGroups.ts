import { compareVisits, visitDay } from '../../core/comparison/visitOrder.ts'
import type { Scored } from '../../core/scoring/compare.ts'
import { haveSameMeaning } from '../../core/scoring/compare.ts'

/** Assessments that can stand in one comparison: one questionnaire, one major version. */
export interface VisitGroup {
  /** '<id>@<major>' */
  readonly key: string
  /** the earliest first */
  readonly visits: readonly Scored[]
}

/** The group with the latest assessment first; a group of one only after those that can be compared. */
export function groupVisits(all: readonly Scored[]): VisitGroup[] {
  const groups: Scored[][] = []
  for (const visit of all.toSorted((a, b) => compareVisits(b.assessment, a.assessment))) {
    const own = groups.find(([first]) => first && haveSameMeaning(first.questionnaire, visit.questionnaire))
    if (own) own.unshift(visit)
    else groups.push([visit])
  }
  const alone = (group: readonly Scored[]) => (group.length === 1 ? 1 : 0)
  return groups
    .toSorted((a, b) => alone(a) - alone(b))
    .map((visits) => ({ key: keyOf(visits[0]?.questionnaire), visits }))
}

/**
 * What is compared before anybody chooses, by id: of each day the assessment that was begun last, because a new version of a signed one
 * speaks of the same visit. One without answers has nothing in common with any.
 */
export function firstChoice(visits: readonly Scored[]): string[] {
  const byDay = new Map(
    visits.filter(hasAnswers).map(({ assessment }): [string, string] => [visitDay(assessment), assessment.id]),
  )
  return [...byDay.values()]
}

function hasAnswers({ assessment: { answers, assessor } }: Scored): boolean {
  return [...Object.values(answers), ...Object.values(assessor)].some(({ value }) => value !== undefined)
}

function keyOf(questionnaire: Scored['questionnaire'] | undefined): string {
  return `${questionnaire?.id}@${questionnaire?.version.split('.')[0]}`
}
