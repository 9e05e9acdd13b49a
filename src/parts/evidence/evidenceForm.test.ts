import { describe, expect, it } from 'vitest'
import { evidenceOf, formOf, itemFields } from './evidenceForm.ts'

const stored = {
  depth: 'E2',
  role: 'IT',
  date: '2026-11-16',
  later: 7,
  items: [
    { kind: 'document', reference: 'Schließplan', place: 'Ordner 12', date: '2026-01-02', page: 3 },
    { kind: 'sample', population: '23 Austritte', size: '5', selection: 'zufällig', result: '4 gesperrt' },
    'Schließplan, Ordner 12',
    { kind: 'interview', minutes: 30 },
  ],
} as const

describe('evidence between answer and form', () => {
  it('comes back as it was, with everything this version does not know', () => {
    const evidence = { ...stored, items: [...stored.items] }
    expect(evidenceOf(formOf(evidence), evidence)).toEqual(evidence)
  })

  it('is nothing as long as it says no more than an answer without evidence', () => {
    expect(evidenceOf(formOf(undefined), undefined)).toBeUndefined()
    const empty = { ...formOf(undefined), items: [itemFields('document'), itemFields('sample')] }
    expect(evidenceOf(empty, undefined)).toBeUndefined()
    expect(evidenceOf({ ...empty, role: 'IT' }, undefined)).toEqual({ depth: 'E0', role: 'IT' })
  })

  it('takes a date only when it is whole', () => {
    const form = { ...formOf(undefined), date: '0002-11-16', items: [itemFields('document', { reference: 'Plan' })] }
    expect(evidenceOf(form, { depth: 'E1', date: '2026-11-16' })).toMatchObject({ date: '2026-11-16' })
    const typing = { ...form, items: [itemFields('document', { reference: 'Plan', date: '0002-01-01' })] }
    expect(evidenceOf(typing, undefined)?.items).toEqual([{ kind: 'document', reference: 'Plan' }])
  })

  it('lets a text that is taken out go', () => {
    const form = formOf({ depth: 'E1', items: [{ kind: 'document', reference: 'Plan', place: 'Keller' }] })
    const [first] = form.items
    if (!first) throw new Error('no item')
    const emptied = { ...form, items: [{ ...first, place: '' }] }
    expect(evidenceOf(emptied, undefined)?.items).toEqual([{ kind: 'document', reference: 'Plan' }])
  })
})
