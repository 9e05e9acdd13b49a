import { z } from '../zod.ts'

/** One value of a document together with the schema that speaks about it. */
export interface Node {
  readonly schema: z.core.$ZodType
  readonly value: unknown
  readonly path: readonly (string | number)[]
}

/** Every value that the schema describes, also where the document is partly wrong. Does not look into unions. */
export function* walk(schema: z.core.$ZodType, value: unknown, path: Node['path'] = []): Generator<Node> {
  if (schema instanceof z.ZodOptional) {
    if (value !== undefined) yield* walk(schema.unwrap(), value, path)
    return
  }
  yield { schema, value, path }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(schema.element, item, [...path, index])
  }
  if (!isFields(value)) return
  if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries<z.core.$ZodType>(schema.shape)) {
      if (Object.hasOwn(value, key)) yield* walk(field, value[key], [...path, key])
    }
  } else if (schema instanceof z.ZodRecord) {
    for (const [key, item] of Object.entries(value)) yield* walk(schema.valueType, item, [...path, key])
  }
}

export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
