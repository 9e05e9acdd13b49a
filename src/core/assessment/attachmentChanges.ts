import type { Attachment } from './schema.ts'

/** Attachments of one answer, named one by one by the SHA-256 of their bytes. */
type List = readonly Attachment[] | undefined

/**
 * Places of the attachments that differ, 'attachments/<sha256>'; the list as a whole, 'attachments', where naming them one by one would
 * not lead from one list to the other: no list yet or none any more, another order, the same file twice.
 */
export function changedAttachments(before: List, after: List): string[] {
  if (!before || !after || hasTwice(before) || hasTwice(after)) return ['attachments']
  const names = [...new Set([...before, ...after].map(({ sha256 }) => sha256))]
  const led = names.reduce<List>((list, sha256) => withAttachment(list, sha256, attachmentAt(after, sha256)), before)
  return JSON.stringify(led) === JSON.stringify(after)
    ? names.map((sha256) => `attachments/${sha256}`)
    : ['attachments']
}

function hasTwice(list: readonly Attachment[]): boolean {
  return new Set(list.map(({ sha256 }) => sha256)).size < list.length
}

export function attachmentAt(list: List, sha256: string): Attachment | undefined {
  return list?.find((item) => item.sha256 === sha256)
}

/** The list with this attachment as it is now, `undefined` taken out: one that was there keeps its place, another one comes last. */
export function withAttachment(list: unknown, sha256: string, now: unknown): Attachment[] | undefined {
  const items = Array.isArray(list) ? (list as readonly Attachment[]) : []
  const next = now as Attachment | undefined
  const there = items.some((item) => item.sha256 === sha256)
  const result = items.flatMap((item) => (item.sha256 !== sha256 ? [item] : next ? [next] : []))
  if (next && !there) result.push(next)
  return result.length > 0 ? result : undefined
}
