import type { z } from '../zod.ts'

type Schema = z.core.$ZodType
type Key = string | number

/** `path` is the walker's own and changes on; who keeps it copies it. */
type Visit = (schema: Schema, value: unknown, path: readonly Key[]) => void

/** Visits every value that the schema describes, also where the document is partly wrong. Does not look into unions. */
export function walk(schema: Schema, value: unknown, visit: Visit, path: Key[] = []): void {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'optional') {
    walk(def.innerType, value, visit, path)
    return
  }
  visit(schema, value, path)
  if (def.type === 'array' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) walkDown(def.element, item, visit, path, index)
  } else if (def.type === 'object' && isFields(value)) {
    for (const key of Object.keys(value)) {
      const field = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined
      if (field) walkDown(field, value[key], visit, path, key)
    }
  } else if (def.type === 'record' && isFields(value)) {
    for (const key of Object.keys(value)) walkDown(def.valueType, value[key], visit, path, key)
  }
}

function walkDown(schema: Schema, value: unknown, visit: Visit, path: Key[], key: Key): void {
  path.push(key)
  walk(schema, value, visit, path)
  path.pop()
}

export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
