import { describe, expect, it } from 'vitest'
import type { Measure } from '../../core/assessment/schema.ts'
import type { MeasureChange } from '../../storage/plan.ts'
import type { SaveState } from '../../storage/saveState.ts'
import { PlanDraft } from './planDraft.ts'

const backup: Measure = { id: 'm1', title: 'Sicherung trennen', questions: [], status: 'open' }
const drill: Measure = { id: 'm2', title: 'Rückspielen üben', questions: [], status: 'open' }

function saver(unwritten: MeasureChange[] = []) {
  const saved: MeasureChange[] = []
  return {
    saved,
    unwritten,
    state: { kind: 'saving' } as SaveState,
    save: (changes: readonly MeasureChange[]) => void saved.push(...changes),
  }
}
const again = (measure: Measure) => ({ ...measure })

describe('PlanDraft', () => {
  it('shows a change at once and hands it to the saver', () => {
    const own = saver()
    const draft = new PlanDraft([backup], own)
    draft.edit('m1', { owner: 'IT' })
    expect(draft.getMeasures()).toEqual([{ ...backup, owner: 'IT' }])
    expect(own.saved).toEqual([{ before: backup, after: { ...backup, owner: 'IT' } }])
  })

  it('keeps an own change on top while the database does not have it, and takes what others changed', () => {
    const draft = new PlanDraft([backup, drill], saver())
    draft.edit('m1', { owner: 'IT' })
    draft.arrive([again(backup), { ...drill, note: 'von drüben' }])
    expect(draft.getMeasures()).toEqual([
      { ...backup, owner: 'IT' },
      { ...drill, note: 'von drüben' },
    ])
    draft.arrive([{ ...backup, owner: 'IT', due: '2027-01-01' }, drill])
    draft.arrive([{ ...backup, owner: 'ISB', due: '2027-01-01' }, drill])
    expect(draft.find('m1')).toMatchObject({ owner: 'ISB', due: '2027-01-01' })
  })

  it('gives way once everything is written', () => {
    const own = saver()
    const draft = new PlanDraft([backup], own)
    draft.edit('m1', { owner: 'IT' })
    own.state = { kind: 'saved' }
    draft.arrive([{ ...backup, owner: 'ISB' }])
    expect(draft.find('m1')?.owner).toBe('ISB')
  })

  it('shows what waits in the saver from an earlier visit', () => {
    const draft = new PlanDraft([backup], saver([{ before: null, after: drill }]))
    expect(draft.getMeasures()).toEqual([backup, drill])
  })

  it('leaves the identity of what did not change', () => {
    const draft = new PlanDraft([backup, drill], saver())
    draft.edit('m1', { owner: 'IT' })
    const [mine, other] = draft.getMeasures()
    draft.arrive([{ ...backup, owner: 'IT' }, again(drill)])
    expect(draft.getMeasures()[0]).toBe(mine)
    expect(draft.getMeasures()[1]).toBe(other)
  })

  it('removes and brings back', () => {
    const draft = new PlanDraft([backup, drill], saver())
    draft.make([{ before: backup, after: null }])
    expect(draft.getMeasures()).toEqual([drill])
    draft.make([{ before: null, after: backup }])
    expect(draft.find('m1')).toEqual(backup)
  })

  it('changes nothing of a measure that is gone', () => {
    const own = saver()
    expect(new PlanDraft([], own).edit('m1', { owner: 'IT' })).toEqual([])
    expect(own.saved).toEqual([])
  })
})
