import { type Problem, pointer, problem } from '../problem.ts'
import { matchShape, shapeProblems } from '../shape.ts'
import { CONTRIBUTION_FORMAT, type ContributedDomain, type Contribution, WHOLE } from './contribution.ts'
import { type ContributionLine, ContributionLineSchema } from './contributionLine.ts'

/** A file that is wrong is wrong in the same way in many lines; the first ones say how. */
const MOST_PROBLEMS = 20
const MOST_DOMAINS = 100

export interface ReadLines {
  /** complete and without contradiction, in the order of their first lines */
  readonly contributions: readonly Contribution[]
  /** the first ones, with the number of their line */
  readonly problems: readonly Problem[]
  /** how many contributions were not taken because a line of theirs is missing or wrong */
  readonly leftOut: number
}

interface Pending {
  readonly head: ContributionLine
  readonly domains: ContributedDomain[]
  whole: Contribution['overall'] | null
  /** of the last of its lines */
  line: number
  amiss: boolean
}

/**
 * Puts contributions together from the lines of a file. The lines of one contribution may stand anywhere: an engine that has written them
 * again knows no order. A line that cannot be read takes the contributions of the lines before and after it along, because it may belong
 * to either; all others are taken.
 */
export class LineReader {
  readonly #pending = new Map<number, Pending>()
  readonly #problems: Problem[] = []
  #line = 0
  /** number of the contribution in the line before */
  #before: number | null = null
  /** the line before could not be read */
  #gap = false

  /** @param text one line without its end; `null`: not even text */
  add(text: string | null): void {
    this.#line++
    if (text?.trim() === '') return
    const line = this.#parse(text)
    if (!line) {
      this.#spoil(this.#before)
      this.#gap = true
      return
    }
    this.#take(line)
    if (this.#gap) this.#spoil(line.contribution)
    this.#gap = false
    this.#before = line.contribution
  }

  /** After the last line. */
  finish(): ReadLines {
    const contributions: Contribution[] = []
    let leftOut = 0
    for (const [number, { head, domains, whole, line, amiss }] of this.#pending) {
      const complete = whole !== null && domains.length > 0
      if (!complete && !amiss) this.#tell('contribution-unfinished', [line], { contribution: String(number) })
      if (!complete || amiss) {
        leftOut++
        continue
      }
      contributions.push({
        format: CONTRIBUTION_FORMAT,
        questionnaire: { id: head.questionnaire, version: head.version },
        quarter: head.quarter,
        state: head.state,
        size: head.size,
        overall: whole,
        domains,
      })
    }
    return { contributions, problems: this.#problems, leftOut }
  }

  #parse(text: string | null): ContributionLine | null {
    const json = text === null ? undefined : parsedOrNothing(text)
    if (json === undefined) {
      this.#tell('line-unread', [])
      return null
    }
    const parsed = matchShape(ContributionLineSchema, json)
    if (parsed.success) return parsed.data
    const [first] = shapeProblems(parsed.issues, json)
    const { expected = '–', found = '–' } = first?.params ?? {}
    const field = first?.path.slice(1) || '–'
    this.#tell('line-shape', [field], { field, expected, found })
    return null
  }

  #take(line: ContributionLine): void {
    const there = this.#pending.get(line.contribution)
    const pending = there ?? { head: line, domains: [], whole: null, line: this.#line, amiss: false }
    this.#pending.set(line.contribution, pending)
    pending.line = this.#line
    const field = there ? contradiction(there, line) : null
    if (field) this.#contradict(pending, line, field)
    if (line.domain === WHOLE) this.#takeWhole(pending, line)
    else this.#takeDomain(pending, line)
  }

  #takeWhole(pending: Pending, line: ContributionLine): void {
    const { mean, target, stufe, mustMet: met, mustMissed: missed, mustUnclear: unclear } = line
    if (stufe !== null) this.#contradict(pending, line, 'stufe')
    if (met === null || missed === null || unclear === null) return this.#contradict(pending, line, 'mustMet')
    pending.whole = { mean, target, must: { met, missed, unclear } }
  }

  #takeDomain(pending: Pending, line: ContributionLine): void {
    const { domain: id, mean, target, stufe, mustMet, mustMissed, mustUnclear } = line
    if (mustMet !== null || mustMissed !== null || mustUnclear !== null) this.#contradict(pending, line, 'mustMet')
    if (pending.domains.length === MOST_DOMAINS) return this.#contradict(pending, line, 'domain')
    pending.domains.push({ id, mean, target, stufe })
  }

  #contradict(pending: Pending, { contribution }: ContributionLine, field: string): void {
    pending.amiss = true
    this.#tell('line-contradicts', [field], { contribution: String(contribution), field })
  }

  #spoil(number: number | null): void {
    const pending = number === null ? undefined : this.#pending.get(number)
    if (pending) pending.amiss = true
  }

  #tell(code: Problem['code'], path: readonly (string | number)[], params: Problem['params'] = {}): void {
    if (this.#problems.length === MOST_PROBLEMS) return
    this.#problems.push(problem(code, pointer([this.#line, ...path]), { line: String(this.#line), ...params }))
  }
}

function parsedOrNothing(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** In what a line differs from the others of its contribution. */
function contradiction({ head, domains, whole }: Pending, line: ContributionLine): keyof ContributionLine | null {
  const same = ['questionnaire', 'version', 'quarter', 'state', 'size'] as const
  const differs = same.find((field) => head[field] !== line[field])
  if (differs) return differs
  const twice = line.domain === WHOLE ? whole !== null : domains.some(({ id }) => id === line.domain)
  return twice ? 'domain' : null
}
