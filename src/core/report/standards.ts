import type { Assessment, Measure } from '../assessment/schema.ts'
import { measuresByQuestion } from '../plan/measuresByQuestion.ts'
import { statusOf } from '../plan/status.ts'
import { type Chapter, chapterOf, compareSections } from '../questionnaire/chapters.ts'
import { referencesOf } from '../questionnaire/referencesOf.ts'
import type { Questionnaire, ReferenceLists } from '../questionnaire/schema.ts'
import { inAnswered, inApplicable } from '../scoring/questionSets.ts'
import { type QuestionState, questionStates } from '../scoring/questionState.ts'

/** What a questionnaire touches of one standard, and how the answers stand there. Touching is not fulfilling. */
export interface StandardCoverage {
  readonly id: string
  readonly title: string
  readonly edition: string
  /** whether its identifiers are known; if not, only what is touched is in here */
  readonly listed: boolean
  readonly sections: readonly SectionCoverage[]
  readonly counts: RequirementCounts
}

interface SectionCoverage {
  readonly id: string | null
  readonly chapters: readonly ChapterCoverage[]
}

export interface ChapterCoverage extends Chapter {
  readonly requirements: readonly RequirementCoverage[]
  readonly counts: RequirementCounts
}

export interface RequirementCoverage {
  readonly id: string
  /** the questions that touch it, in questionnaire order; those that do not count included */
  readonly states: readonly QuestionState[]
  /** `null`: not touched */
  readonly standing: Standing | null
  /** measures of the plan that serve one of its questions, each once, finished ones too; a question that does not count brings none */
  readonly measures: readonly Measure[]
}

/**
 * `level`: the lowest of the answers, which the `open` ones can only lower; "weiß nicht" counts as 0 [S2]. `unknown`: that 0 comes from
 * "weiß nicht" alone. `na` and `out`: no question that touches it counts.
 */
export type Standing =
  | { readonly kind: 'level'; readonly level: number; readonly open: number }
  | { readonly kind: 'unknown' | 'open' | 'na' | 'out' }

export interface RequirementCounts {
  readonly total: number
  readonly touched: number
  /** `isBelow` */
  readonly below: number
  /** with a measure of the plan */
  readonly planned: number
  /** `isMoved` */
  readonly moved: number
}

/** Level at which a thing is in place; the same for which a MUSS is met [S11]. */
const IN_PLACE = 3

/** @param lists a standard without a list cannot tell what is not touched */
export function coverStandards(
  questionnaire: Questionnaire,
  assessment: Assessment,
  lists: ReferenceLists,
): StandardCoverage[] {
  const states = questionStates(questionnaire, assessment)
  const serving = measuresByQuestion(assessment.measures)
  return (questionnaire.standards ?? []).map(({ id, title, edition }) => {
    const touching = touchingStates(states, id)
    const list = lists.get(id)
    const ids = new Set([...(list ?? []), ...(list ? touching.keys() : [...touching.keys()].toSorted(byNumbers))])
    const requirements = [...ids].map((requirement) => {
      const touchedBy = touching.get(requirement) ?? []
      const measures = touchedBy.filter(inApplicable).flatMap(({ question }) => serving.get(question.id) ?? [])
      return { id: requirement, states: touchedBy, standing: standingOf(touchedBy), measures: [...new Set(measures)] }
    })
    return {
      id,
      title,
      edition,
      listed: list !== undefined,
      sections: sectionsOf(id, requirements),
      counts: count(requirements),
    }
  })
}

/** "Weiß nicht" counts as 0 here as everywhere [S2]; of what is open nothing is claimed. */
export function isBelow({ standing }: RequirementCoverage): boolean {
  return standing?.kind === 'unknown' || (standing?.kind === 'level' && standing.level < IN_PLACE)
}

export function isTouched({ states }: RequirementCoverage): boolean {
  return states.length > 0
}

/** A measure that waits by decision, or is done, moves nothing. That something moves does not mean that it will be fulfilled. */
export function isMoved({ measures }: RequirementCoverage): boolean {
  return measures.map(statusOf).some((status) => status === 'open' || status === 'started')
}

export function hasMeasure({ measures }: RequirementCoverage): boolean {
  return measures.length > 0
}

function touchingStates(states: readonly QuestionState[], standard: string): ReadonlyMap<string, QuestionState[]> {
  const touching = new Map<string, QuestionState[]>()
  for (const state of states) {
    for (const id of referencesOf(state.question, standard)) {
      const others = touching.get(id)
      if (others) others.push(state)
      else touching.set(id, [state])
    }
  }
  return touching
}

function standingOf(states: readonly QuestionState[]): Standing | null {
  if (states.length === 0) return null
  const answered = states.filter(inAnswered)
  const open = states.filter(({ status }) => status === 'open').length
  if (answered.length > 0) {
    const level = Math.min(...answered.map((state) => state.level))
    const known = answered.some((state) => state.status === 'level' && state.level === level)
    return known ? { kind: 'level', level, open } : { kind: 'unknown' }
  }
  if (open > 0) return { kind: 'open' }
  return { kind: states.some(({ status }) => status === 'na') ? 'na' : 'out' }
}

function sectionsOf(standard: string, requirements: readonly RequirementCoverage[]): SectionCoverage[] {
  const chapters = new Map<string, { readonly chapter: Chapter; readonly own: RequirementCoverage[] }>()
  for (const requirement of requirements) {
    const chapter = chapterOf(standard, requirement.id)
    const known = chapters.get(chapter.id)
    if (known) known.own.push(requirement)
    else chapters.set(chapter.id, { chapter, own: [requirement] })
  }
  const covered = [...chapters.values()].map(({ chapter, own }) => ({
    ...chapter,
    requirements: own,
    counts: count(own),
  }))
  const sections = [...new Set(covered.map(({ section }) => section))].toSorted(compareSections)
  return sections.map((id) => ({ id, chapters: covered.filter(({ section }) => section === id) }))
}

function count(requirements: readonly RequirementCoverage[]): RequirementCounts {
  return {
    total: requirements.length,
    touched: requirements.filter(isTouched).length,
    below: requirements.filter(isBelow).length,
    planned: requirements.filter(hasMeasure).length,
    moved: requirements.filter(isMoved).length,
  }
}

/** 'A.5.9' before 'A.5.10', as every list has it. */
function byNumbers(a: string, b: string): number {
  return padded(a) < padded(b) ? -1 : 1
}

function padded(id: string): string {
  return id.replace(/\d+/g, (digits) => digits.padStart(6, '0'))
}
