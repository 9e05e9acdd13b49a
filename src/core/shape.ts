import { type Problem, pointer, problem } from './problem.ts'
import type { z } from './zod.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/**
 * The schema's verdict. zod gives up with a RangeError on a document with some hundred thousand faults; that is a document
 * with a fault at its root.
 */
export function matchShape<T>(
  schema: z.core.$ZodType<T> & { safeParse(json: unknown): z.ZodSafeParseResult<T> },
  json: unknown,
): { readonly success: true; readonly data: T } | { readonly success: false; readonly issues: readonly Issue[] } {
  try {
    const parsed = schema.safeParse(json)
    return parsed.success ? parsed : { success: false, issues: parsed.error.issues }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { success: false, issues: [{ code: 'custom', path: [], message: '< 100000 errors', input: json }] }
  }
}

/** What the schema refused, as problems whose `expected` and `found` are short and in no language. */
export function shapeProblems(issues: readonly Issue[], json: unknown, at: Path = []): Problem[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...issue.path]
    if (issue.code === 'invalid_union') {
      const branch = meantBranch(issue.errors)
      if (branch) return shapeProblems(branch, json, path)
    }
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => problem('shape', pointer([...path, key]), { expected: '–', found: key }))
    }
    return [problem('shape', pointer(path), { expected: expectation(issue), found: excerpt(valueAt(json, path)) })]
  })
}

/** The alternative whose fields the author wrote: the only one that knows all keys of the object itself. */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const meant = branches.filter((issues) => {
    return !issues.some((i) => i.path.length === 0 && (i.code === 'unrecognized_keys' || i.code === 'invalid_type'))
  })
  return meant.length === 1 ? (meant[0] ?? null) : null
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'record' ? 'object' : issue.expected === 'int' ? 'integer' : issue.expected
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' | ')
    case 'invalid_format':
      if (issue.format === 'date') return 'YYYY-MM-DD'
      return issue.pattern && issue.pattern.length <= 60 ? issue.pattern : issue.format
    case 'too_small':
      return `${issue.origin} ≥ ${issue.minimum}`
    case 'too_big':
      return `${issue.origin} ≤ ${issue.maximum}`
    case 'invalid_key':
      return issue.issues.map(expectation).join(', ')
    default:
      return issue.message
  }
}

function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    json,
  )
}

function excerpt(value: unknown): string {
  if (value === undefined) return '–'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
