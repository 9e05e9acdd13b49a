import type { Answer } from '../assessment/schema.ts'
import { NOT_APPLICABLE, UNKNOWN } from '../assessment/values.ts'
import type { Question, Questionnaire, Scale } from '../questionnaire/schema.ts'
import { sameText } from './questionFields.ts'

/** How answers to one question go over to the one it has become. */
export interface Way {
  readonly before: Question
  readonly after: Question
  /** somebody must look at each answer once more */
  readonly confirm: boolean
  /** by option id of before: the option that says the same */
  readonly options: ReadonlyMap<string, string>
  /** criteria that still say the same */
  readonly criteria: ReadonlySet<string>
}

/** What becomes of one answer; together both are all that it said. */
export interface CarriedAnswer {
  readonly live: Answer | null
  /** what has no place any more: the answer as a whole, or ticks alone */
  readonly left: Answer | null
}

/** @param confirm the wording or the scale is another one */
export function wayOf(before: Question, after: Question, [from, to]: readonly Questionnaire[], confirm: boolean): Way {
  const [was, is] = [optionsIn(from, before), optionsIn(to, after)]
  return {
    before,
    after,
    confirm,
    options: new Map(
      was.flatMap(({ id, level }): [string, string][] => {
        const same = is.filter((option) => option.level === level)
        const option = same.find((one) => one.id === id) ?? same[0]
        return option ? [[id, option.id]] : []
      }),
    ),
    criteria: new Set(
      (before.criteria ?? []).flatMap(({ id, text }) => {
        const now = after.criteria?.find((criterion) => criterion.id === id)
        return now && sameText(text, now.text) ? [id] : []
      }),
    ),
  }
}

/**
 * An answer without a place for its value stays behind as a whole. Ticks of criteria that are gone or say something else stay behind alone:
 * a tick is never read as one of another meaning.
 * @param from id of the assessment it stands in
 */
export function carryAnswer(answer: Answer, way: Way, from: string): CarriedAnswer {
  const { value, criteria, ...rest } = answer
  const option = value === undefined || value === UNKNOWN || value === NOT_APPLICABLE ? value : way.options.get(value)
  if (value !== undefined && option === undefined) return { live: null, left: answer }
  const ticks = Object.entries(criteria ?? {})
  const kept = ticks.filter(([id]) => way.criteria.has(id))
  const gone = ticks.filter(([id]) => !way.criteria.has(id))
  const renamed = option !== value
  const live: Answer = {
    ...rest,
    ...(option !== undefined && { value: option }),
    ...(criteria && (kept.length > 0 || ticks.length === 0) && { criteria: Object.fromEntries(kept) }),
    ...markOf(answer, way.confirm, from),
  }
  const behind = { ...(renamed && { value }), ...(gone.length > 0 && { criteria: Object.fromEntries(gone) }) }
  return { live, left: Object.keys(behind).length > 0 ? { ...behind, at: answer.at } : null }
}

/** Where nothing was answered there is nothing to confirm, and what waited for somebody before goes on waiting. */
function markOf({ value, source }: Answer, confirm: boolean, from: string): Partial<Answer> {
  if (value === undefined) return {}
  const said = source !== undefined && source.kind !== 'own' && source.kind !== 'carried'
  if (confirm) return { source: { ...carriedFrom(from, source, said), confirmed: false }, review: true }
  if (said || (source?.kind === 'carried' && source.confirmed !== true)) return {}
  return { source: { ...carriedFrom(from, source, false), confirmed: true } }
}

/** That a provider said it, or that it came by a merge, is not lost: it stays in `was`. */
function carriedFrom(from: string, source: Answer['source'], said: boolean) {
  return { ...(said ? { was: source } : source), kind: 'carried' as const, from }
}

function optionsIn(questionnaire: Questionnaire | undefined, { scale }: Question): Scale['options'] {
  return questionnaire?.scales.find(({ id }) => id === scale)?.options ?? []
}
