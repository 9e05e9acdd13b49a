import { describe, expect, it } from 'vitest'
import { shippedLists } from '../../cli/shippedLists.ts'
import { chapterOf, compareSections } from './chapters.ts'

const lists = shippedLists()

describe('chapters', () => {
  it.each([...lists])('every identifier of %s has one', (standard, ids) => {
    expect([...ids].filter((id) => chapterOf(standard, id).kind === 'rest')).toEqual([])
  })

  it('are as many as the standards have', () => {
    const counts = [...lists].map(([standard, ids]) => {
      const chapters = [...ids].map((id) => chapterOf(standard, id))
      return [
        standard,
        new Set(chapters.map(({ id }) => id)).size,
        new Set(chapters.map(({ section }) => section)).size,
      ]
    })
    expect(counts).toEqual([
      ['cis-8.1', 18, 1],
      // clauses 4 to 10 and four themes of Annex A
      ['iso27001-2022', 7 + 4, 2],
      ['itgs-2023', 111, 10],
      ['nis2-21-2', 10, 1],
      ['nist-csf-2.0', 22, 6],
    ])
  })

  it.each([
    ['itgs-2023', 'ORP.3.A8', { id: 'ORP.3', kind: 'baustein', section: 'ORP' }],
    ['itgs-2023', 'SYS.3.2.1.A10', { id: 'SYS.3.2.1', kind: 'baustein', section: 'SYS' }],
    ['cis-8.1', '14.2', { id: '14', kind: 'control', section: null }],
    ['iso27001-2022', '6.1.2', { id: '6', kind: 'clause', section: null }],
    ['iso27001-2022', 'A.5.36', { id: 'A.5', kind: 'annex', section: 'A' }],
    ['nist-csf-2.0', 'GV.OC-01', { id: 'GV.OC', kind: 'category', section: 'GV' }],
    ['nis2-21-2', 'j', { id: 'j', kind: 'letter', section: null }],
    // what nobody has told us how to read
    ['itgs-2023', 'ORP.3', { id: '', kind: 'rest', section: null }],
    ['nis2-21-2', 'k', { id: '', kind: 'rest', section: null }],
    ['own-rules', '1.1', { id: '', kind: 'rest', section: null }],
    ['constructor', '1.1', { id: '', kind: 'rest', section: null }],
  ])('%s %s', (standard, id, chapter) => {
    expect(chapterOf(standard, id)).toEqual(chapter)
  })

  it('come in the order of their standard: layers from ISMS on, clauses before Annex A', () => {
    expect(['INF', 'APP', 'ORP', 'ISMS'].toSorted(compareSections)).toEqual(['ISMS', 'ORP', 'APP', 'INF'])
    expect(['A', null].toSorted(compareSections)).toEqual([null, 'A'])
  })
})
