import { expect, it } from 'vitest'
import { srgbProfile } from './srgbProfile.ts'

const profile = srgbProfile()
const u32 = (at: number) => [...profile.slice(at, at + 4)].reduce((sum, c) => sum * 256 + c.charCodeAt(0), 0)

it('is an RGB display profile of the size it says', () => {
  expect(u32(0)).toBe(profile.length)
  expect(profile.slice(12, 24)).toBe('mntrRGB XYZ ')
  expect(profile.slice(36, 40)).toBe('acsp')
})

it('has its nine tags inside the file and on boundaries of four bytes', () => {
  const tags = Array.from({ length: u32(128) }, (_, i) => 132 + 12 * i).map((at) => ({
    name: profile.slice(at, at + 4),
    offset: u32(at + 4),
    size: u32(at + 8),
  }))
  expect(tags.map(({ name }) => name)).toEqual(['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'])
  for (const { offset, size } of tags) {
    expect(offset % 4).toBe(0)
    expect(offset + size).toBeLessThanOrEqual(profile.length)
  }
})

it('is the same in every engine: no step of its curve lies near where rounding turns', () => {
  const nearest = Array.from({ length: 1024 }, (_, i) => {
    const c = i / 1023
    const exact = 65535 * (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    return Math.abs(exact - Math.floor(exact) - 0.5)
  })
  // powers differ between engines by a few units in the last place, about 1e-11 here
  expect(Math.min(...nearest)).toBeGreaterThan(1e-6)
})
