import { evaluate, type Facts } from './conditions.ts'
import type { Condition } from './schema.ts'

/** 2^12 assignments are tried in a blink; a questionnaire that needs more in one condition cannot be explained to its users either. */
export const MAX_ATOMS = 12
const MAX_OCCURRENCES = 200

export interface Atom {
  readonly condition: Extract<Condition, { scope: string } | { answer: string }>
  /** JSON Pointer to the atom */
  readonly at: string
}

export function atomsOf(condition: Condition, at: string): Atom[] {
  if ('scope' in condition || 'answer' in condition) return [{ condition, at }]
  if ('not' in condition) return atomsOf(condition.not, `${at}/not`)
  const [parts, field] = 'all' in condition ? [condition.all, 'all'] : [condition.any, 'any']
  return parts.flatMap((part, index) => atomsOf(part, `${at}/${field}/${index}`))
}

/**
 * Whether any answers make the condition true. Levels asked of one question belong together: what is at least 4 is at least 2.
 * @param levelsOf levels the scale of a question offers, `undefined` if that is not known: then any level may come
 * @param whenOf when a question is asked at all; its atoms are among `atoms`. Without it every question is asked
 * @returns `null` when there are too many atoms to try
 */
export function isReachable(
  condition: Condition,
  atoms: readonly Atom[],
  levelsOf: (question: string) => readonly number[] | undefined,
  whenOf: (question: string) => Condition | undefined = () => undefined,
): boolean | null {
  const scopes = new Set<string>()
  const thresholds = new Map<string, Set<number>>()
  for (const { condition: atom } of atoms) {
    if ('scope' in atom) scopes.add(atom.scope)
    else thresholds.set(atom.answer, (thresholds.get(atom.answer) ?? new Set()).add(atom.atLeast))
  }
  const distinct = [...thresholds.values()].reduce((sum, set) => sum + set.size, scopes.size)
  if (distinct > MAX_ATOMS || atoms.length > MAX_OCCURRENCES) return null

  const choices: Choice[] = [
    ...[...scopes].map((id): Choice => ({ id, kind: 'scope', values: [0, 1] })),
    ...[...thresholds].map(([id, asked]): Choice => ({ id, kind: 'answer', values: outcomes(asked, levelsOf(id)) })),
  ]
  for (const assignment of assignments(choices)) {
    const isAsked = new Map<string, boolean>()
    const facts: Facts = {
      scope: (id) => assignment.get(`scope ${id}`) === 1,
      atLeast: (id, level) => {
        if (!isAsked.has(id)) {
          // a condition that comes back to its own question says nothing about it
          isAsked.set(id, true)
          const when = whenOf(id)
          isAsked.set(id, !when || evaluate(when, facts) !== false)
        }
        return isAsked.get(id) ? (assignment.get(`answer ${id}`) ?? 0) >= level : null
      },
    }
    if (evaluate(condition, facts)) return true
  }
  return false
}

interface Choice {
  readonly id: string
  readonly kind: 'scope' | 'answer'
  readonly values: readonly number[]
}

/** One level for each combination of thresholds that some level of the scale passes: at most one more than there are thresholds. */
function outcomes(asked: ReadonlySet<number>, levels: readonly number[] = [0, 1, 2, 3, 4, 5]): number[] {
  const passed = (level: number) => [...asked].filter((threshold) => level >= threshold).length
  return [...new Map(levels.map((level) => [passed(level), level])).values()]
}

function* assignments(choices: readonly Choice[]): Generator<ReadonlyMap<string, number>> {
  const [choice, ...rest] = choices
  if (!choice) {
    yield new Map()
    return
  }
  for (const others of assignments(rest)) {
    for (const value of choice.values) yield new Map(others).set(`${choice.kind} ${choice.id}`, value)
  }
}
