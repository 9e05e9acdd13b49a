import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from './database.ts'
import { purgeAssessment } from './purgeAssessment.ts'
import { PLAIN_CHOICES, type ReportChoices, readReportChoices, saveReportChoices } from './reportChoices.ts'
import { testAssessment, testDatabase, testWorld } from './testing.ts'

let db: Database
beforeEach(async () => {
  db = await testDatabase()
})

const CHOSEN: ReportChoices = {
  profile: 'public',
  lang: 'en',
  recipient: 'Presse',
  label: 'TLP:RED',
  namesMust: false,
  notes: true,
  group: 'size',
  logo: { name: 'wappen.png', bytes: new Uint8Array([1, 2, 3]), sha256: 'ab'.repeat(32) },
  release: {
    coverage: true,
    occasion: false,
    programme: 'Wir schulen.',
    contact: '',
    halfYears: [{ year: 2027, half: 1, budget: true, staff: false }],
  },
}

describe('what was chosen for the reports of an assessment', () => {
  it('begins with nothing released, comes back whole, and each assessment has its own', async () => {
    expect(await readReportChoices(db, 'a')).toEqual(PLAIN_CHOICES)
    await saveReportChoices(db, 'a', CHOSEN)
    expect(await readReportChoices(db, 'a')).toEqual(CHOSEN)
    expect(await readReportChoices(db, 'b')).toEqual(PLAIN_CHOICES)
  })

  it.each([
    ['nothing', null],
    ['a text', 'public'],
    [
      'other values',
      {
        profile: 'secret',
        label: 'TLP:GREEN',
        release: { coverage: 'yes', halfYears: [{ year: '2027' }, 7] },
        logo: {},
      },
    ],
  ])('of a row that holds %s only what is understood counts', async (_, body) => {
    await db.settings.put({ key: 'report:a', body })
    expect(await readReportChoices(db, 'a')).toEqual(PLAIN_CHOICES)
  })

  it('goes with the assessment, the logo too', async () => {
    const id = await testAssessment(db, testWorld())
    await saveReportChoices(db, id, CHOSEN)
    await purgeAssessment(db, id)
    expect(await db.settings.toArray()).toEqual([])
  })
})
