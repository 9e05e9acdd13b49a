import { z } from '../zod.ts'
import type { ReferenceLists } from './schema.ts'

/** `questionnaires/standards/<id>.json`: the identifiers of one standard, without its texts, which are not ours to publish. */
const ReferenceListSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  edition: z.string().min(1),
  /** the day on which the identifiers were compared with the sources */
  asOf: z.iso.date(),
  ids: z.array(z.string().min(1)).min(1),
})

/** @throws when a list does not have its shape: the lists ship with the product */
export function referenceLists(files: readonly unknown[]): ReferenceLists {
  return new Map(files.map((file) => ReferenceListSchema.parse(file)).map(({ id, ids }) => [id, new Set(ids)]))
}
