import { describe, expect, it } from 'vitest'
import type { SeenItem } from '../core/evidence/items.ts'
import { evidenceSentence, evidenceSentences } from './evidenceSentence.ts'

describe('evidence in a sentence', () => {
  it.each([
    [{ kind: 'asked', role: 'IT', date: '2026-11-16' }, 'Gefragt: IT, 16. November 2026'],
    [{ kind: 'asked', role: 'IT', date: '' }, 'Gefragt: IT'],
    [{ kind: 'asked', role: '', date: '2026-11-16' }, 'Gefragt oder angesehen: 16. November 2026'],
    [
      { kind: 'document', reference: 'Schließplan', place: 'Ordner 12', date: '2026-01-02' },
      'Dokument: Schließplan, Ordner 12, Stand 2. Januar 2026',
    ],
    [{ kind: 'document', reference: 'Schließplan' }, 'Dokument: Schließplan'],
    [
      { kind: 'sample', population: '23 Austritten', size: '5', selection: 'zufällig', result: '4 gesperrt' },
      'Stichprobe: aus 23 Austritten; Umfang 5; Auswahl: zufällig; Ergebnis: 4 gesperrt',
    ],
    [{ kind: 'sample', population: '', result: 'gut' }, 'Stichprobe: Ergebnis: gut'],
    [{ kind: 'other', text: 'wie es dastand' }, 'wie es dastand'],
  ] satisfies [SeenItem, string][])('%j', (item, sentence) => expect(evidenceSentence(item, 'de')).toBe(sentence))

  it('begins with its depth, in either language', () => {
    const evidence = {
      depth: 'E1',
      role: 'IT',
      items: [{ kind: 'document', reference: 'Plan', place: 'Keller' }, 7],
    } as const
    expect(evidenceSentences({ ...evidence, items: [...evidence.items] }, 'en')).toEqual([
      'E1 document seen',
      'Asked: IT',
      'Document: Plan, Keller',
    ])
  })
})
