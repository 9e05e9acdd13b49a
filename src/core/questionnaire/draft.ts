import type { z } from '../zod.ts'
import type { Condition, QuestionnaireShape } from './schema.ts'

/** A questionnaire as far as it can be read: any part may be missing, and what is there has the shape the schema gives it. */
export type Draft = Readable<QuestionnaireShape>
export type QuestionDraft = Readable<QuestionnaireShape['domains'][number]['questions'][number]>

type Readable<T> = T extends Condition
  ? T
  : T extends readonly (infer E)[]
    ? readonly (Readable<E> | undefined)[]
    : T extends object
      ? { readonly [K in keyof T]?: Readable<T[K]> | undefined }
      : T

/**
 * The readable part of a document: every value the schema refused is `undefined`, everything else keeps its place, so that
 * pointers stay right. A refused field stays a key of its object, which tells it from one the author never wrote.
 * @returns `null` when the document is refused as a whole
 */
export function readablePart(json: unknown, refused: readonly z.core.$ZodIssue[]): Draft | null {
  if (refused.some((issue) => issue.path.length === 0)) return null
  const copy: unknown = JSON.parse(JSON.stringify(json))
  for (const issue of refused) {
    const path = wholeCondition(issue.path)
    const last = path.at(-1)
    const parent = path.slice(0, -1).reduce<unknown>((value, key) => (isNode(value) ? value[key] : undefined), copy)
    if (last !== undefined && isNode(parent) && Object.hasOwn(parent, last)) parent[last] = undefined
  }
  return copy as Draft
}

/** Half a condition says something else than its author meant, so it is refused as a whole. */
function wholeCondition(path: readonly PropertyKey[]): readonly PropertyKey[] {
  if (path[0] === 'contradictions' && path[2] === 'when') return path.slice(0, 3)
  return path[0] === 'domains' && path[2] === 'questions' && path[4] === 'when' ? path.slice(0, 5) : path
}

function isNode(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null
}

/** Elements that can be read, each with its pointer. */
export function each<T>(
  list: readonly (T | undefined)[] | undefined,
  at: string,
): { readonly item: NonNullable<T>; readonly at: string }[] {
  return (list ?? []).flatMap((item, index) =>
    item === undefined || item === null ? [] : [{ item: item as NonNullable<T>, at: `${at}/${index}` }],
  )
}

/** All questions that can be read, in questionnaire order. */
export function eachQuestion(draft: Draft): { readonly item: QuestionDraft; readonly at: string }[] {
  return each(draft.domains, '/domains').flatMap((domain) => each(domain.item.questions, `${domain.at}/questions`))
}

type ListField = 'scales' | 'scoping' | 'roles' | 'standards'

/** Ids of one of the lists, `null` while one of them cannot be read: then nothing can be said to be missing from it. */
export function idsOf(draft: Draft, field: ListField): ReadonlySet<string> | null {
  if (field in draft && draft[field] === undefined) return null
  return readableIds(draft[field] ?? [])
}

/** As `idsOf`, over all Themenfelder. */
export function questionIdsOf(draft: Draft): ReadonlySet<string> | null {
  const lists = draft.domains?.map((domain) => domain?.questions)
  return lists?.every((list) => list !== undefined) ? readableIds(lists.flat()) : null
}

function readableIds(entries: readonly ({ readonly id?: string | undefined } | undefined)[]): Set<string> | null {
  const ids = entries.flatMap((entry) => entry?.id ?? [])
  return ids.length === entries.length ? new Set(ids) : null
}

/** Ids as a message names them to choose from. */
export function listed(ids: ReadonlySet<string>): string {
  return [...ids].join(', ') || '–'
}
