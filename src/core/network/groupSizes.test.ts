import { describe, expect, it } from 'vitest'
import { SIZE_CLASSES } from '../comparison/sizeClass.ts'
import { crowdOf, municipalities, SMALLEST_CROWD, withoutState } from './groupSizes.ts'
import { STATES } from './states.ts'

describe('the municipalities of a state and size', () => {
  it('are at least twenty wherever a contribution may say its state', () => {
    for (const size of SIZE_CLASSES) {
      for (const state of STATES.filter((one) => crowdOf(one, size) === 'enough')) {
        expect(municipalities(state, size), `${state} ${size}`).toBeGreaterThanOrEqual(SMALLEST_CROWD)
      }
    }
  })

  it('are the 396 of Nordrhein-Westfalen, the only state that was counted in full', () => {
    const counts = SIZE_CLASSES.map((size) => municipalities('NW', size))
    expect(counts).toEqual([4, 180, 136, 46, 30])
    expect(counts.reduce((sum, count) => sum + count)).toBe(396)
  })

  it('never are more than the country has', () => {
    for (const size of SIZE_CLASSES) {
      const known = STATES.map((state) => municipalities(state, size)).reduce((sum, count) => sum + count)
      expect(municipalities(null, size)).toBeGreaterThanOrEqual(known)
    }
    expect(SIZE_CLASSES.map((size) => municipalities(null, size)).reduce((sum, count) => sum + count)).toBe(10_796)
  })

  it('leave those that cannot say their state in a crowd too, or there are none of them', () => {
    for (const size of SIZE_CLASSES) {
      const hidden = withoutState(size)
      expect(hidden === 0 || hidden >= SMALLEST_CROWD, `${size}: ${hidden}`).toBe(true)
    }
  })

  it.each([
    ['NW', 'large', 'enough'],
    ['NW', 'tiny', 'few'],
    ['ST', 'tiny', 'shields'],
    ['BW', 'large', 'few'],
    ['BE', 'huge', 'few'],
    ['SL', 'tiny', 'few'],
    ['SL', 'small', 'enough'],
  ] as const)('%s, %s: %s', (state, size, crowd) => {
    expect(crowdOf(state, size)).toBe(crowd)
  })
})
