import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { applyChange, invertChange } from '../core/assessment/change.ts'
import type { Measure } from '../core/assessment/schema.ts'
import { withStatus } from '../core/plan/status.ts'
import { Database } from './database.ts'
import { isMade, type MeasureChange, saveMeasures, turnedRound, withChangeDue } from './plan.ts'
import { testWorld } from './testing.ts'

const world = testWorld()
const backup: Measure = { id: 'm1', title: 'Sicherung trennen', questions: ['BAK-02'], status: 'open' }
const drill: Measure = { id: 'm2', title: 'Rückspielen üben', questions: [], status: 'open' }
let db: Database

beforeEach(async () => {
  db = new Database(`t${Math.random()}`)
  await db.open()
})
afterEach(() => db.delete())

const save = (...changes: MeasureChange[]) => saveMeasures(db, world, 'a', changes)
const stored = async () => (await db.measures.toArray()).map(({ body }) => body)
const log = async () => (await db.log.toArray()).map(({ body }) => body)

describe('saving measures', () => {
  it('brings measures into the plan and takes them out, with one row of the log each', async () => {
    await save({ before: null, after: backup }, { before: null, after: drill })
    expect(await stored()).toEqual([backup, drill])
    await save({ before: drill, after: null })
    expect(await stored()).toEqual([backup])
    expect(await log()).toMatchObject([
      { path: '/measures/m1', after: backup },
      { path: '/measures/m2', after: drill },
      { path: '/measures/m2', before: drill },
    ])
  })

  it('logs a change field by field, by the id of the measure', async () => {
    await save({ before: null, after: backup })
    await save({ before: backup, after: { ...backup, owner: 'IT', due: '2027-03-31' } })
    expect((await log()).slice(1)).toMatchObject([
      { path: '/measures/m1/owner', after: 'IT' },
      { path: '/measures/m1/due', after: '2027-03-31' },
    ])
  })

  it('escapes an id that another program has chosen', async () => {
    const odd = { ...backup, id: 'a/b~c' }
    await save({ before: null, after: odd }, { before: odd, after: { ...odd, owner: 'IT' } })
    const [, row] = await log()
    expect(row?.path).toBe('/measures/a~1b~0c/owner')
    const document = { measures: [odd] }
    expect(row && applyChange(document, row).measures[0]).toMatchObject({ owner: 'IT' })
  })

  it('writes nothing where nothing changed', async () => {
    await save({ before: backup, after: { ...backup } })
    expect(await log()).toEqual([])
    expect(await stored()).toEqual([])
  })

  it('removes a field that is not there any more', async () => {
    const owned = { ...backup, owner: 'IT' }
    await save({ before: null, after: owned })
    await save({ before: owned, after: { ...owned, owner: undefined } })
    expect(await stored()).toEqual([backup])
  })

  it('keeps what another tab has changed in the same measure a moment ago', async () => {
    await save({ before: null, after: backup })
    // neither tab knows of the other's change
    await Promise.all([
      save({ before: backup, after: { ...backup, owner: 'IT' } }),
      save({ before: backup, after: { ...backup, due: '2027-03-31' } }),
    ])
    expect(await stored()).toEqual([{ ...backup, owner: 'IT', due: '2027-03-31' }])
  })

  it('keeps both rows of the history when two tabs change the status at once', async () => {
    const planned = { ...backup, history: [{ at: '2026-12-01T08:00:00.000Z', to: 'open' }] }
    await save({ before: null, after: planned })
    const here = { before: planned, after: withStatus(planned, 'started', '2026-12-02T08:00:00.000Z', 'IT') }
    const there = { before: planned, after: withStatus(planned, 'done', '2026-12-02T08:00:01.000Z', 'ISB') }
    await Promise.all([save(here), save(there)])
    const [both] = await stored()
    expect(both).toMatchObject({
      status: 'done',
      history: [{ to: 'open' }, { to: 'started', role: 'IT' }, { to: 'done', role: 'ISB' }],
    })
    expect([isMade(here, both), isMade(there, both)]).toEqual([false, true])
    // written again, as after a failure: nothing comes twice
    await save(there)
    expect(await stored()).toEqual([both])
    await save(...turnedRound([there]))
    expect((await stored())[0]).toMatchObject({ status: 'open', history: [{ to: 'open' }, { to: 'started' }] })
  })

  it('keeps what two tabs say about the cost at once', async () => {
    await save({ before: null, after: backup })
    await Promise.all([
      save({ before: backup, after: { ...backup, cost: { once: 5000 } } }),
      save({ before: backup, after: { ...backup, cost: { yearly: 300 } } }),
    ])
    const both = { ...backup, cost: { once: 5000, yearly: 300 } }
    expect(await stored()).toEqual([both])
    await save({ before: both, after: backup })
    expect(await stored()).toEqual([backup])
  })

  it('leaves no empty history where there was none', async () => {
    const started = withStatus(backup, 'started', '2026-12-02T08:00:00.000Z')
    await save({ before: null, after: backup }, { before: backup, after: started })
    await save(...turnedRound([{ before: backup, after: started }]))
    expect(await stored()).toEqual([backup])
  })

  it('brings back as a whole what another tab has taken out while it was edited here', async () => {
    await save({ before: null, after: backup })
    await save({ before: backup, after: null })
    await save({ before: backup, after: { ...backup, owner: 'IT' } })
    expect(await stored()).toEqual([{ ...backup, owner: 'IT' }])
  })

  it('lets changes of one measure in one go follow one another', async () => {
    const owned = { ...backup, owner: 'IT' }
    await save(
      { before: null, after: backup },
      { before: backup, after: owned },
      { before: owned, after: { ...owned, status: 'done' } },
    )
    expect(await stored()).toEqual([{ ...backup, owner: 'IT', status: 'done' }])
  })

  it('undoes with the changes turned round, and leaves what others changed meanwhile', async () => {
    await save({ before: null, after: backup }, { before: null, after: drill })
    const changes = [
      { before: backup, after: { ...backup, owner: 'IT', status: 'done' } },
      { before: drill, after: null },
    ]
    await save(...changes)
    await save({ before: { ...backup, owner: 'IT' }, after: { ...backup, owner: 'IT', note: 'von drüben' } })
    await save(...turnedRound(changes))
    expect(await stored()).toEqual([{ ...backup, note: 'von drüben' }, drill])
  })

  it('writes a log from which every state of the plan can be read', async () => {
    const owned = { ...backup, owner: 'IT' }
    await save({ before: null, after: backup }, { before: null, after: drill })
    await save({ before: backup, after: owned }, { before: drill, after: null })
    const entries = await log()
    const empty: { measures: Measure[] } = { measures: [] }
    const now = entries.reduce(applyChange, empty)
    expect(now.measures).toEqual([owned])
    expect(entries.toReversed().map(invertChange).reduce(applyChange, now)).toEqual(empty)
  })

  it('rejects when the database is closed, and nothing is half written', async () => {
    db.close()
    await expect(save({ before: null, after: backup }, { before: null, after: drill })).rejects.toThrow()
    await db.open()
    expect(await stored()).toEqual([])
    expect(await log()).toEqual([])
  })
})

describe('a change left behind by a page that went away', () => {
  const owned = { ...backup, owner: 'IT' }
  const cases: [string, Measure | null, MeasureChange, Measure | null][] = [
    ['is made where nothing happened since', backup, { before: backup, after: owned }, owned],
    ['is not made again', owned, { before: backup, after: owned }, owned],
    [
      'yields to what was typed since',
      { ...backup, owner: 'ISB' },
      { before: backup, after: owned },
      { ...backup, owner: 'ISB' },
    ],
    ['does not bring back what was taken out', null, { before: backup, after: owned }, null],
    ['adds what is not there yet', null, { before: null, after: backup }, backup],
    ['does not add what is there', owned, { before: null, after: backup }, owned],
    ['takes out what is as it was', backup, { before: backup, after: null }, null],
    ['does not take out what was changed since', owned, { before: backup, after: null }, owned],
  ]
  it.each(cases)('%s', (_, there, change, expected) => {
    expect(withChangeDue(there, change)).toEqual(expected)
  })
})
