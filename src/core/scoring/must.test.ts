import { describe, expect, test } from 'vitest'
import { scenario } from '../../../tests/scenario.ts'
import { sketch } from '../../../tests/sketch.ts'

describe('[S12] cap', () => {
  const start = scenario(sketch({ BAK: [{ must: true }, { must: true }, { must: true }, { w: 3 }, { w: 3 }] }))
    .answer('BAK-04', 5)
    .answer('BAK-05', 5)

  const capOf = (...levels: (number | 'unknown')[]) => {
    const told = levels.reduce<typeof start>((before, level, i) => {
      const id = `BAK-0${i + 1}`
      return level === 'unknown' ? before.unknown(id) : before.answer(id, level)
    }, start)
    return told.score().domains[0]
  }

  test('[S12] a MUSS at 0 caps at 1, and only those at 0 are named', () => {
    expect(capOf(0, 2, 3)).toMatchObject({ cap: 1, cappedBy: ['BAK-01'], stufe: 1 })
  })

  test('[S12] an unknown MUSS caps as one at 0 does', () => {
    expect(capOf(3, 'unknown', 0)).toMatchObject({ cap: 1, cappedBy: ['BAK-02', 'BAK-03'] })
  })

  test('[S12] a MUSS at 1 or 2 caps at 2', () => {
    expect(capOf(1, 2, 5)).toMatchObject({ cap: 2, cappedBy: ['BAK-01', 'BAK-02'], stufe: 2 })
  })

  test('[S12] nothing is capped when every MUSS is met', () => {
    expect(capOf(3, 3, 3)).toMatchObject({ cap: 5, cappedBy: [] })
  })

  test('[S12] an open MUSS caps nothing: it bars the stage instead', () => {
    expect(capOf(3, 3)).toMatchObject({ cap: 5, cappedBy: [] })
  })

  test('[S12] a question that is no MUSS caps nothing, even at 0', () => {
    const told = start.answer('BAK-01', 5).answer('BAK-02', 5).answer('BAK-03', 5).answer('BAK-05', 0)
    expect(told.score().domains[0]).toMatchObject({ cap: 5, cappedBy: [] })
  })

  test('[S13] the cap is named even where the average lies below it', () => {
    const told = start.answer('BAK-01', 2).answer('BAK-02', 0).answer('BAK-04', 0).answer('BAK-05', 0)
    expect(told.score().domains[0]).toMatchObject({ cap: 1, cappedBy: ['BAK-02'], stufe: 0 })
  })
})
