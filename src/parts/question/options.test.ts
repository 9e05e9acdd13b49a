import { describe, expect, it } from 'vitest'
import { keysOf, suggestedOption } from './options.ts'

describe('the keys of the answers', () => {
  it('are the numbers of the levels where levels are numbers', () => {
    expect(keysOf(['0', '1', '2', '3', '4', '5'])).toEqual(['0', '1', '2', '3', '4', '5', '6', '7'])
  })

  it('count from 1 where answers are words, and end at 9', () => {
    expect(keysOf(['no', 'partly', 'yes'])).toEqual(['1', '2', '3', '4', '5'])
    expect(keysOf(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']).slice(-3)).toEqual(['8', '9', undefined])
  })
})

describe('[S31] the answer that ticked criteria suggest', () => {
  const levels = [0, 1, 2, 3, 4, 5].map((level) => ({ level }))

  it('is the one at the suggested level', () => {
    expect(suggestedOption(levels, 2)).toEqual({ level: 2 })
  })

  it('is none where nothing is suggested or the scale has no answer at that level', () => {
    expect(suggestedOption(levels, null)).toBeUndefined()
    expect(suggestedOption([{ level: 0 }, { level: 2 }, { level: 3 }], 1)).toBeUndefined()
  })
})
