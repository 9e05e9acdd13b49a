/** The part of JSON Schema in which zod describes an assessment. */
interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: JsonSchema | boolean
  readonly items?: JsonSchema
}

/** JSON Pointers of the fields that the schema knows and no value fills; '*' stands for any key or index. */
export function unfilled(schema: JsonSchema, values: readonly unknown[], path = ''): string[] {
  const objects = values.filter((value) => typeof value === 'object' && value !== null)
  const properties = Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    const filled = objects.flatMap((o) => (Object.hasOwn(o, key) ? [(o as Record<string, unknown>)[key]] : []))
    return filled.length === 0 ? [`${path}/${key}`] : unfilled(inner, filled, `${path}/${key}`)
  })
  const { additionalProperties, items } = schema
  const every =
    items ?? (schema.properties || typeof additionalProperties !== 'object' ? undefined : additionalProperties)
  return every
    ? [
        ...properties,
        ...unfilled(
          every,
          objects.flatMap((o) => Object.values(o)),
          `${path}/*`,
        ),
      ]
    : properties
}
