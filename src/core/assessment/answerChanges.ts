import { attachmentAt, changedAttachments, withAttachment } from './attachmentChanges.ts'
import type { Answer } from './schema.ts'

export interface FieldChange {
  /** place inside the answer, as in a JSON Pointer: 'comment', 'criteria/a', 'attachments/<sha256>' */
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/**
 * Which fields differ; criteria and attachments count one by one, so that two people who tick different ones do not get in each other's
 * way, and a caption that is being typed knows nothing of the photo that was added meanwhile.
 */
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
    else if (name === 'attachments') put(result, name, withAttachment(result[name], inner, after))
    else {
      const group = { ...(result[name] as Record<string, unknown> | undefined) }
      put(group, inner, after)
      put(result, name, Object.keys(group).length > 0 ? group : undefined)
    }
  }
  return result as Answer
}

function placesOf(before: Answer | undefined, after: Answer): string[] {
  const attachments = changedAttachments(before?.attachments, after.attachments)
  const places = [before, after].flatMap((answer) =>
    Object.entries(answer ?? {}).flatMap(([name, value]) => {
      if (name === 'criteria') return Object.keys(value as object).map((id) => `criteria/${id}`)
      return name === 'attachments' ? attachments : [name]
    }),
  )
  return [...new Set(places)].filter((place) => place !== 'at')
}

/** What stands at a place: `undefined` when nothing does. */
export function valueAt(answer: Answer | undefined, field: string): unknown {
  const [name, inner] = field.split('/')
  if (name === 'attachments' && inner !== undefined) return attachmentAt(answer?.attachments, inner)
  return field.split('/').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], answer)
}

function put(target: Record<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) delete target[key]
  else target[key] = value
}

export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
