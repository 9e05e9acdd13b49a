import type { Condition } from './schema.ts'

/** Three-valued logic after Kleene: `null` is "not known yet". */
export type Truth = boolean | null

/** Atoms are answered from outside: a scoping question, or "the answer to this question is at least this level". */
export interface Facts {
  scope(id: string): Truth
  atLeast(question: string, level: number): Truth
}

export function evaluate(condition: Condition, facts: Facts): Truth {
  if ('scope' in condition) return facts.scope(condition.scope)
  if ('answer' in condition) return facts.atLeast(condition.answer, condition.atLeast)
  if ('not' in condition) {
    const inner = evaluate(condition.not, facts)
    return inner === null ? null : !inner
  }
  if ('all' in condition)
    return kleene(
      condition.all.map((c) => evaluate(c, facts)),
      false,
    )
  return kleene(
    condition.any.map((c) => evaluate(c, facts)),
    true,
  )
}

/** The deciding value wins; else one unknown makes the whole unknown: `all` decides by false, `any` by true. */
function kleene(values: readonly Truth[], deciding: boolean): Truth {
  if (values.includes(deciding)) return deciding
  return values.includes(null) ? null : !deciding
}
