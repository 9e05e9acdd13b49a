import { EVIDENCE_DEPTHS } from '../../core/assessment/values.ts'
import type { ReportQuestion } from '../../core/report/report.ts'
import { NEEDS } from '../../core/scoring/score.types.ts'

/** The classes of [S24], and the two ways of having none. */
export const NEED_FILTERS = [...NEEDS, 'none', 'open'] as const

export interface QuestionFilter {
  /** each `null` or `false`: lets everything through */
  readonly need: (typeof NEED_FILTERS)[number] | null
  readonly evidence: (typeof EVIDENCE_DEPTHS)[number] | null
  /** id of a role, whom one can ask */
  readonly ask: string | null
  /** id of a Themenfeld */
  readonly domain: string | null
  readonly must: boolean
  readonly unknown: boolean
}

export const EVERYTHING: QuestionFilter = {
  need: null,
  evidence: null,
  ask: null,
  domain: null,
  must: false,
  unknown: false,
}

export function isFiltering(filter: QuestionFilter): boolean {
  return Object.values(filter).some((value) => value !== null && value !== false)
}

/** In the order of need over all Themenfelder [S25]. */
export function filterQuestions(questions: readonly ReportQuestion[], filter: QuestionFilter): ReportQuestion[] {
  return questions.filter((question) => passes(question, filter)).toSorted((a, b) => a.place - b.place)
}

function passes(question: ReportQuestion, { need, evidence, ask, domain, must, unknown }: QuestionFilter): boolean {
  return (
    (need === null || need === needOf(question)) &&
    (evidence === null || evidence === question.evidence?.depth) &&
    (ask === null || question.ask.some(({ id }) => id === ask)) &&
    (domain === null || domain === question.domain) &&
    (!must || question.isMust) &&
    (!unknown || question.status === 'unknown')
  )
}

/** What does not apply has no need either, and is asked for by nobody who looks for what is in order. */
function needOf({ need, status }: ReportQuestion): QuestionFilter['need'] {
  if (need !== null) return need
  return status === 'open' ? 'open' : status === 'level' ? 'none' : null
}

/** From what was kept; what this version does not know lets everything through. */
export function readFilter(kept: unknown): QuestionFilter {
  if (typeof kept !== 'object' || kept === null) return EVERYTHING
  const { need, evidence, ask, domain, must, unknown } = kept as Readonly<Record<string, unknown>>
  return {
    need: NEED_FILTERS.find((known) => known === need) ?? null,
    evidence: EVIDENCE_DEPTHS.find((known) => known === evidence) ?? null,
    ask: typeof ask === 'string' ? ask : null,
    domain: typeof domain === 'string' ? domain : null,
    must: must === true,
    unknown: unknown === true,
  }
}
