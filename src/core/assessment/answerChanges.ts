import type { Answer } from './schema.ts'

export interface FieldChange {
  /** place inside the answer, as in a JSON Pointer: 'comment', 'criteria/a' */
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** Which fields differ; criteria count one by one, so that two people who tick different ones do not get in each other's way. */
export function changesBetween(before: Answer | undefined, after: Answer): FieldChange[] {
  return placesOf(before, after)
    .map((field) => ({ field, before: valueAt(before, field), after: valueAt(after, field) }))
    .filter((change) => !sameValue(change.before, change.after))
}

/** `answer` with these changes on top. */
export function withChanges(answer: Answer | undefined, changes: readonly FieldChange[], at: string): Answer {
  const result: Record<string, unknown> = { ...answer, at }
  for (const { field, after } of changes) {
    const [name = '', inner] = field.split('/')
    if (inner === undefined) put(result, name, after)
    else {
      const group = { ...(result[name] as Record<string, unknown> | undefined) }
      put(group, inner, after)
      put(result, name, Object.keys(group).length > 0 ? group : undefined)
    }
  }
  return result as Answer
}

function placesOf(...answers: readonly (Answer | undefined)[]): string[] {
  const places = answers.flatMap((answer) =>
    Object.entries(answer ?? {}).flatMap(([name, value]) =>
      name === 'criteria' ? Object.keys(value as object).map((id) => `criteria/${id}`) : [name],
    ),
  )
  return [...new Set(places)].filter((place) => place !== 'at')
}

/** What stands at a place: `undefined` when nothing does. */
export function valueAt(answer: Answer | undefined, field: string): unknown {
  return field.split('/').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], answer)
}

function put(target: Record<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) delete target[key]
  else target[key] = value
}

export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
