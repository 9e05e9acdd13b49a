import { expect, it } from 'vitest'
import { COLORS, HEAT, STYLES } from './theme.ts'

/** Relative luminance (WCAG 2.1). */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

it('every text has a contrast of 4.5:1 on everything it may stand on', () => {
  const onPaper = Object.values(STYLES).filter((style) => style !== STYLES.marker)
  for (const { color } of onPaper) {
    for (const ground of [COLORS.white, COLORS.tint, COLORS.headTint]) {
      expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5)
    }
  }
  expect(contrast(STYLES.marker.color, COLORS.bar)).toBeGreaterThanOrEqual(4.5)
})

it('what stands in cells has a contrast of 4.5:1 on the ground of every Stufe', () => {
  for (const { color } of [STYLES.cell, STYLES.cellStrong, STYLES.cellNote]) {
    for (const ground of HEAT) expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5)
  }
})

it('a bar has a contrast of 3:1 on its track and on paper', () => {
  expect(contrast(COLORS.bar, COLORS.track)).toBeGreaterThanOrEqual(3)
  expect(contrast(COLORS.bar, COLORS.white)).toBeGreaterThanOrEqual(3)
})

it('no text is smaller than 8 points', () => {
  expect(Math.min(...Object.values(STYLES).map(({ size }) => size))).toBeGreaterThanOrEqual(8)
})
