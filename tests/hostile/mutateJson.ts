import type { Random } from './random.ts'

const NAMES = [
  '',
  '__proto__',
  'constructor',
  'toString',
  'length',
  'at',
  'value',
  'id',
  'format',
  '/~01',
  'é',
  '\ud800',
]
const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  '',
  '3',
  'unknown',
  'na',
  '\u0000\ud800\u202e',
  '2026-13-45T99:99:99Z',
  '2026-02-30',
  'x'.repeat(5000),
  [],
  {},
  [[[[]]]],
  { a: { b: { c: null } } },
  'it-check/assessment@2',
  'it-check/questionnaire@1',
]

/** The JSON with one to four changes: fields lost, doubled, renamed, of other types, added, nested. The original stays as it is. */
export function mutateJson(json: unknown, random: Random): unknown {
  return Array.from({ length: 1 + random.below(4) }).reduce<unknown>((value) => descend(value, random, 0), json)
}

function descend(value: unknown, random: Random, depth: number): unknown {
  if (Array.isArray(value)) return mutateList(value, random, depth)
  if (typeof value !== 'object' || value === null) return random.pick(VALUES)
  const entries = Object.entries(value)
  if (depth < 8 && entries.length > 0 && random.below(4) > 0) {
    const chosen = random.below(entries.length)
    return fromEntries(entries.map(([key, v], i) => [key, i === chosen ? descend(v, random, depth + 1) : v]))
  }
  const [key, old] = entries.length > 0 ? random.pick(entries) : ['', null]
  const others = entries.filter(([name]) => name !== key)
  switch (random.below(5)) {
    case 0:
      return fromEntries(others)
    case 1:
      return fromEntries([...entries, [random.pick(NAMES), random.pick(VALUES)]])
    case 2:
      return fromEntries([...others, [random.pick(NAMES), old]])
    case 3:
      return fromEntries([...others, [key, nested(old, random.pick([1, 10, 60, 70, 500]))]])
    default:
      return fromEntries([...others, [key, random.pick(VALUES)]])
  }
}

function mutateList(list: readonly unknown[], random: Random, depth: number): unknown {
  const at = random.below(list.length + 1)
  switch (random.below(4)) {
    case 0:
      return list.toSpliced(at, 1)
    case 1:
      return list.toSpliced(at, 0, at < list.length ? list[at] : random.pick(VALUES))
    case 2:
      return random.pick(VALUES)
    default:
      return at < list.length ? list.with(at, descend(list[at], random, depth + 1)) : list
  }
}

/** Own properties even for '__proto__', as `JSON.parse` makes them. */
function fromEntries(entries: readonly (readonly [string, unknown])[]): unknown {
  return Object.fromEntries(entries)
}

function nested(value: unknown, depth: number): unknown {
  return Array.from({ length: depth }).reduce<unknown>((inner) => [inner], value)
}
