import { describe, expect, it } from 'vitest'
import { QuestionnaireSchema } from './questionnaire/schema.ts'
import { matchShape, shapeProblems } from './shape.ts'
import { z } from './zod.ts'

const Schema = z.object({
  count: z.int().min(1).max(3),
  kind: z.enum(['a', 'b']),
  list: z.array(z.string()).min(2),
  map: z.record(z.string().regex(/^[a-z]+$/), z.number()),
  day: z.iso.date(),
})

function expected(part: Record<string, unknown>) {
  const json = { count: 1, kind: 'a', list: ['x', 'y'], map: {}, day: '2026-12-01', ...part }
  const match = matchShape<unknown>(Schema, json)
  if (match.success) return []
  return shapeProblems(match.issues, json).map(
    ({ path, params }) => `${path}: ${params?.['found']} → ${params?.['expected']}`,
  )
}

describe('shapeProblems', () => {
  it('says in no language what was found and what is expected', () => {
    expect(expected({ count: 'x' })).toEqual(['/count: "x" → number'])
    expect(expected({ count: 1.5 })).toEqual(['/count: 1.5 → integer'])
    expect(expected({ count: 4 })).toEqual(['/count: 4 → number ≤ 3'])
    expect(expected({ count: undefined })).toEqual(['/count: – → number'])
    expect(expected({ kind: 'c' })).toEqual(['/kind: "c" → "a" | "b"'])
    expect(expected({ list: ['x'] })).toEqual(['/list: ["x"] → array ≥ 2'])
    expect(expected({ list: ['x', null] })).toEqual(['/list/1: null → string'])
    expect(expected({ map: { A: 1 } })).toEqual(['/map/A: 1 → /^[a-z]+$/'])
    expect(expected({ day: '1.12.2026' })).toEqual(['/day: "1.12.2026" → YYYY-MM-DD'])
  })

  it('cuts long values', () => {
    const [line] = expected({ kind: 'x'.repeat(1000) })
    expect(line?.length).toBeLessThan(100)
  })
})

describe('matchShape', () => {
  it('has a verdict also where zod loses count', () => {
    const json = { domains: Array.from({ length: 200_000 }, () => 0) }
    const match = matchShape(QuestionnaireSchema, json)
    expect(match.success).toBe(false)
    if (!match.success) expect(shapeProblems(match.issues, json)).toMatchObject([{ code: 'shape', path: '' }])
  })
})
