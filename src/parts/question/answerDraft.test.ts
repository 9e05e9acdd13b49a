import { describe, expect, it } from 'vitest'
import { AnswerDraft } from './answerDraft.ts'

const time = (second: number) => `2026-12-01T10:00:0${second}.000Z`

describe('an answer between form and database', () => {
  it('names the fields that changed, criteria one by one', () => {
    const draft = new AnswerDraft({ value: 'no', criteria: { a: true }, at: time(0) })
    expect(draft.edit({ value: 'yes', criteria: { a: true, b: true }, at: time(1) })).toEqual([
      { field: 'value', before: 'no', after: 'yes' },
      { field: 'criteria/b', before: undefined, after: true },
    ])
    expect(draft.edit({ value: 'yes', criteria: { a: true, b: true }, at: time(2) })).toEqual([])
  })

  it('takes its own writes coming back for nothing new, also when the feed skipped some', () => {
    const draft = new AnswerDraft(undefined)
    draft.edit({ comment: 'W', at: time(1) })
    draft.edit({ comment: 'Wi', at: time(2) })
    draft.edit({ comment: 'Wir', at: time(3) })
    expect(draft.arrive({ comment: 'Wi', at: time(2) }).changed).toEqual([])
    expect(draft.current?.comment).toBe('Wir')
    expect(draft.arrive({ comment: 'Wir', at: time(3) })).toEqual({ changed: [], again: [] })
  })

  it('takes in what another tab wrote', () => {
    const draft = new AnswerDraft({ value: 'no', at: time(0) })
    const { changed, again } = draft.arrive({ value: 'no', assignee: 'IT', at: time(1) })
    expect(changed).toEqual([{ field: 'assignee', before: undefined, after: 'IT' }])
    expect(again).toEqual([])
  })

  it('puts back what was under way when another tab overwrote the whole answer', () => {
    const draft = new AnswerDraft({ value: 'no', at: time(0) })
    draft.edit({ value: 'no', comment: 'hier getippt', at: time(1) })
    const { changed, again } = draft.arrive({ value: 'yes', at: time(2) })
    expect(changed).toEqual([{ field: 'value', before: 'no', after: 'yes' }])
    expect(again).toEqual([{ field: 'comment', before: undefined, after: 'hier getippt' }])
    expect(draft.current).toEqual({ value: 'yes', comment: 'hier getippt', at: time(2) })
    expect(draft.arrive({ value: 'yes', comment: 'hier getippt', at: time(2) }).again).toEqual([])
  })

  it('lets two tabs come to the same answer', () => {
    const start = { at: time(0) }
    const a = new AnswerDraft(start)
    const b = new AnswerDraft(start)
    a.edit({ comment: 'A', at: time(1) })
    b.edit({ value: 'yes', at: time(2) })
    // the database has what came last: B, which did not know of A's comment
    a.arrive({ value: 'yes', at: time(2) })
    b.arrive({ value: 'yes', at: time(2) })
    const merged = a.current
    b.arrive(merged)
    a.arrive(merged)
    expect(a.current).toEqual({ value: 'yes', comment: 'A', at: time(2) })
    expect(b.current).toEqual(a.current)
  })

  it('starts from what waits to be written since an earlier failure', () => {
    const changes = [{ field: 'value', before: 'no', after: 'yes' }]
    const draft = new AnswerDraft({ value: 'no', at: time(0) }, { answer: { value: 'yes', at: time(1) }, changes })
    expect(draft.current?.value).toBe('yes')
    expect(draft.arrive({ value: 'yes', at: time(1) })).toEqual({ changed: [], again: [] })
  })

  it('keeps a photo that was added while something else waited', () => {
    const attachments = [{ sha256: 'a'.repeat(64), name: 'a.jpg', type: 'image/jpeg' }]
    const changes = [{ field: 'comment', before: undefined, after: 'Tür' }]
    const there = { attachments, at: time(1) }
    const draft = new AnswerDraft(there, { answer: { comment: 'Tür', at: time(0) }, changes })
    expect(draft.current).toMatchObject({ attachments, comment: 'Tür' })
    expect(draft.arrive(there).again).toEqual(changes)
  })
})
