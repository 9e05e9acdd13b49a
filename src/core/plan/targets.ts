import type { Assessment, AssessmentFile } from '../assessment/schema.ts'
import type { Domain, Question, Questionnaire } from '../questionnaire/schema.ts'
import { targetOf } from '../scoring/questionState.ts'

/** Target levels 1..5 by id of a question or Themenfeld, or `WHOLE`. */
export type Targets = AssessmentFile['targets']

/** Stands in `targets` for the whole assessment. */
export const WHOLE = '*'

/** What a MUSS is measured against at least [S24], and the stage is, too [S18]. */
const FLOOR = 3

/** Levels that can be a target of these questions, lowest first: those their scales offer, of a MUSS alone none below 3. */
export function levelsOffered(questionnaire: Questionnaire, questions: readonly Question[]): number[] {
  const lowest = questions.every((question) => question.must) ? FLOOR : 1
  const levels = new Set(questions.flatMap((question) => scaleLevels(questionnaire, question)))
  return [...levels].filter((level) => level >= lowest).toSorted((a, b) => a - b)
}

/** What a target set for many becomes at one question: no more than its scale offers, and of a MUSS no less than 3. */
export function boundTarget(questionnaire: Questionnaire, question: Question, level: number): number {
  return Math.min(topOf(questionnaire, question), question.must ? Math.max(level, FLOOR) : level)
}

/** The target that holds for a question without an entry of its own. */
export function inheritedTarget(
  questionnaire: Questionnaire,
  { [WHOLE]: whole, ...targets }: Targets,
  domain: Domain,
  question: Question,
): number {
  const inherited = { ...pick(WHOLE, whole), ...pick(domain.id, targets[domain.id]) }
  return targetOf(questionnaire, inherited, domain, question)
}

/** Lowest and highest target that the questions have without an entry for this Themenfeld, or with `null` for the whole assessment. */
export function inheritedRange(
  questionnaire: Questionnaire,
  targets: Targets,
  domain: Domain | null,
): [number, number] {
  const above: Targets = domain ? pick(WHOLE, targets[WHOLE]) : {}
  const levels = (domain ? [domain] : questionnaire.domains).flatMap((each) =>
    each.questions.map((question) => targetOf(questionnaire, above, each, question)),
  )
  return [Math.min(...levels), Math.max(...levels)]
}

/** Whether somebody chose this question's target; what a target of many became there, see `boundTarget`, is no choice. */
export function isChosen(questionnaire: Questionnaire, targets: Targets, domain: Domain, question: Question): boolean {
  const own = targets[question.id]
  if (own === undefined) return false
  return own !== boundTarget(questionnaire, question, inheritedTarget(questionnaire, targets, domain, question))
}

/**
 * The targets with one set, or with `null` taken out. `id` is that of a question or Themenfeld, or `WHOLE`. Questions that follow
 * it get it within their bounds; those with a target somebody chose keep theirs. Entries that say what is inherited are left out.
 */
export function withTarget(questionnaire: Questionnaire, targets: Targets, id: string, level: number | null): Targets {
  const { [id]: _, ...rest } = targets
  const next: Targets = { ...rest, ...pick(id, level ?? undefined) }
  for (const domain of questionnaire.domains) {
    for (const question of domain.questions) {
      if (question.id === id ? level !== null : ![WHOLE, domain.id].includes(id)) continue
      if (question.id !== id && isChosen(questionnaire, targets, domain, question)) continue
      const inherited = inheritedTarget(questionnaire, next, domain, question)
      const bound = boundTarget(questionnaire, question, inherited)
      // what the author of the questionnaire set is not ours to bound
      if (bound !== inherited && isSetFor(next, domain)) next[question.id] = bound
      else delete next[question.id]
    }
  }
  return tidy(questionnaire, next)
}

/** Without any target of this assessment's own; what belongs to another version of the questionnaire stays. */
export function withoutTargets(questionnaire: Questionnaire, targets: Targets): Targets {
  const known = new Set([
    WHOLE,
    ...questionnaire.domains.flatMap(({ id, questions }) => [id, ...questions.map((q) => q.id)]),
  ])
  return Object.fromEntries(Object.entries(targets).filter(([id]) => !known.has(id)))
}

/** The assessment with other targets, everything else as it is. */
export function aimingAt(assessment: Assessment, targets: Targets): Assessment {
  return { ...assessment, targets }
}

/** Highest level that the question's scale offers. */
export function topOf(questionnaire: Questionnaire, question: Question): number {
  return Math.max(...scaleLevels(questionnaire, question))
}

function isSetFor(targets: Targets, domain: Domain): boolean {
  return targets[domain.id] !== undefined || targets[WHOLE] !== undefined
}

/** From the question upwards, so that an entry is compared with what it would inherit. */
function tidy(questionnaire: Questionnaire, targets: Targets): Targets {
  const next = { ...targets }
  for (const domain of questionnaire.domains) {
    for (const question of domain.questions) {
      if (next[question.id] === inheritedTarget(questionnaire, next, domain, question)) delete next[question.id]
    }
    if (isAll(inheritedRange(questionnaire, next, domain), next[domain.id])) delete next[domain.id]
  }
  if (isAll(inheritedRange(questionnaire, next, null), next[WHOLE])) delete next[WHOLE]
  return next
}

function isAll([lowest, highest]: readonly [number, number], level: number | undefined): boolean {
  return lowest === level && highest === level
}

function scaleLevels(questionnaire: Questionnaire, question: Question): number[] {
  const scale = questionnaire.scales.find(({ id }) => id === question.scale)
  return (scale?.options ?? []).map(({ level }) => level)
}

function pick(id: string, level: number | undefined): Targets {
  return level === undefined ? {} : { [id]: level }
}
