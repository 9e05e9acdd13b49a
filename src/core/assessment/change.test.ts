import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointer } from '../problem.ts'
import { applyChange, invertChange } from './change.ts'

const doc = {
  title: 'Musterstadt',
  answers: { 'BAK-02': { value: '3', comment: 'alt' }, 'a/b~c': { value: '1' } },
  measures: [{ id: 'm1' }, { id: 'm2' }],
}

describe('applyChange', () => {
  it('replaces, adds and removes a field and leaves the document as it was', () => {
    const before = structuredClone(doc)
    const replaced = applyChange(doc, { path: '/answers/BAK-02/comment', before: 'alt', after: 'neu' })
    expect(replaced.answers['BAK-02'].comment).toBe('neu')
    const added = applyChange(doc, { path: '/answers/BAK-02/note', after: 'x' })
    expect(added.answers['BAK-02']).toEqual({ value: '3', comment: 'alt', note: 'x' })
    const removed = applyChange(doc, { path: '/answers/BAK-02/comment', before: 'alt' })
    expect(removed.answers['BAK-02']).toEqual({ value: '3' })
    expect(doc).toEqual(before)
  })

  it('creates objects on the way', () => {
    const changed = applyChange(doc, { path: '/answers/NEW-01/value', after: '2' })
    expect(changed.answers).toMatchObject({ 'NEW-01': { value: '2' } })
  })

  it('inserts into and takes out of an array', () => {
    const inserted = applyChange(doc, { path: '/measures/1', after: { id: 'new' } })
    expect(inserted.measures.map((m) => m.id)).toEqual(['m1', 'new', 'm2'])
    const appended = applyChange(doc, { path: '/measures/-', after: { id: 'm3' } })
    expect(appended.measures.map((m) => m.id)).toEqual(['m1', 'm2', 'm3'])
    const taken = applyChange(doc, { path: '/measures/0', before: { id: 'm1' } })
    expect(taken.measures.map((m) => m.id)).toEqual(['m2'])
    const renamed = applyChange(doc, { path: '/measures/1/id', before: 'm2', after: 'x' })
    expect(renamed.measures.map((m) => m.id)).toEqual(['m1', 'x'])
  })

  it('finds an element of an array by its id, wherever it stands', () => {
    const owned = applyChange(doc, { path: '/measures/m2/owner', after: 'ISB' })
    expect(owned.measures).toEqual([{ id: 'm1' }, { id: 'm2', owner: 'ISB' }])
    const taken = applyChange(owned, { path: '/measures/m1', before: { id: 'm1' } })
    expect(taken.measures).toEqual([{ id: 'm2', owner: 'ISB' }])
    const disowned = applyChange(taken, { path: '/measures/m2/owner', before: 'ISB' })
    expect(disowned.measures).toEqual([{ id: 'm2' }])
    const back = applyChange(disowned, { path: '/measures/m1', after: { id: 'm1' } })
    expect(back.measures).toEqual([{ id: 'm2' }, { id: 'm1' }])
    const replaced = applyChange(back, { path: '/measures/m1', before: { id: 'm1' }, after: { id: 'm1', title: 'x' } })
    expect(replaced.measures).toEqual([{ id: 'm2' }, { id: 'm1', title: 'x' }])
  })

  it('changes nothing where no element has the id', () => {
    expect(applyChange(doc, { path: '/measures/gone/owner', after: 'ISB' })).toEqual(doc)
    expect(applyChange(doc, { path: '/measures/gone', before: { id: 'gone' } })).toEqual(doc)
  })

  it('takes digits for an id where one has it, else for a place', () => {
    const numbered = { list: [{ id: '1' }, { id: '0' }] }
    expect(applyChange(numbered, { path: '/list/1/x', after: true }).list).toEqual([{ id: '1', x: true }, { id: '0' }])
    expect(applyChange({ list: [{ a: 1 }, { a: 2 }] }, { path: '/list/1/a', before: 2, after: 3 }).list).toEqual([
      { a: 1 },
      { a: 3 },
    ])
  })

  it('reads ~0 and ~1 in a pointer', () => {
    const changed = applyChange(doc, { path: '/answers/a~1b~0c/value', before: '1', after: '4' })
    expect(changed.answers['a/b~c'].value).toBe('4')
  })

  it('does not reach prototypes', () => {
    applyChange(doc, { path: '/__proto__/polluted', after: true })
    applyChange(doc, { path: '/constructor/prototype/polluted', after: true })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('invertChange', () => {
  it('undoes any change whose place has a parent', () => {
    const value = fc.jsonValue({ maxDepth: 2 })
    const change = fc.dictionary(fc.string(), value, { minKeys: 1 }).chain((fields) =>
      fc
        .record({
          key: fc.oneof(fc.constantFrom(...Object.keys(fields)), fc.string()),
          after: fc.option(value, { nil: undefined }),
        })
        .map(({ key, after }) => {
          const before = Object.hasOwn(fields, key) ? fields[key] : undefined
          return { document: { answers: fields }, change: { path: pointer(['answers', key]), before, after } }
        }),
    )
    fc.assert(
      fc.property(change, ({ document, change }) => {
        expect(applyChange(applyChange(document, change), invertChange(change))).toEqual(document)
      }),
    )
  })
})
