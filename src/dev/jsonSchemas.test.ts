import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import kitchenSink from '../../tests/files/questionnaires/kitchen-sink.json' with { type: 'json' }
import { jsonSchemas } from './jsonSchemas.ts'

const FOLDER = new URL('../../questionnaires/', import.meta.url)

it.each([...jsonSchemas()])('%s is what the schemas say today; `npm run schemas` writes it', (name, text) => {
  expect(readFileSync(new URL(name, FOLDER), 'utf8')).toBe(text)
})

it('is where questionnaires point their editors to', () => {
  const at = new URL('../../tests/files/questionnaires/kitchen-sink.json', import.meta.url)
  expect(new URL(kitchenSink.$schema, at).href).toBe(new URL('questionnaire.schema.json', FOLDER).href)
})

it('describes a condition once, by name', () => {
  const { $defs } = JSON.parse(jsonSchemas().get('questionnaire.schema.json') ?? '')
  expect(Object.keys($defs).sort()).toEqual(['condition', 'text'])
  expect($defs.condition.anyOf).toHaveLength(5)
})
