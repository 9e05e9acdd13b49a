import { describe, expect, it } from 'vitest'
import type { Measure } from '../../core/assessment/schema.ts'
import { type BulkField, bulkChange } from './bulk.ts'

const NOW = '2026-12-01T10:00:00Z'
const measure = (part: Partial<Measure>): Measure => ({ id: 'm', title: 'M', questions: [], status: 'open', ...part })
const change = (measures: Measure[], field: BulkField, text: string, unfinished = false) =>
  bulkChange(measures, { field, text, unfinished, now: NOW, role: 'ISB' })

describe('bulkChange', () => {
  it('changes all, and names only those for which something changes', () => {
    const [a, b] = [measure({ id: 'a' }), measure({ id: 'b', owner: 'IT' })]
    expect(change([a, b], 'owner', 'IT')).toEqual({ changes: [{ before: a, after: { ...a, owner: 'IT' } }] })
  })

  it('takes a field away when nothing is entered', () => {
    const a = measure({ owner: 'IT', cost: { product: 'x' } })
    expect(change([a], 'owner', '')).toMatchObject({ changes: [{ after: { cost: { product: 'x' } } }] })
    expect(change([a], 'product', ' ')).toEqual({ changes: [{ before: a, after: measure({ owner: 'IT' }) }] })
  })

  it('writes a changed status into the history', () => {
    expect(change([measure({})], 'status', 'started')).toMatchObject({
      changes: [{ after: { status: 'started', history: [{ at: NOW, from: 'open', to: 'started', role: 'ISB' }] } }],
    })
  })

  it('keeps the other costs', () => {
    expect(change([measure({ cost: { once: 5 } })], 'budgetYear', '2027')).toMatchObject({
      changes: [{ after: { cost: { once: 5, budgetYear: 2027 } } }],
    })
  })

  it('changes nothing at all when one due date came before its start', () => {
    const late = measure({ id: 'b', start: '2027-06-01' })
    expect(change([measure({}), late], 'due', '2027-03-31')).toMatchObject({ conflicts: [{ id: 'b' }] })
    expect(change([late], 'owner', 'IT')).toMatchObject({ changes: [{}] })
  })

  it('refuses what cannot be read', () => {
    expect(change([measure({})], 'budgetYear', '27')).toEqual({ problem: { key: 'yearInvalid' } })
    expect(change([measure({})], 'due', '', true)).toEqual({ problem: { key: 'dateInvalid' } })
  })
})
