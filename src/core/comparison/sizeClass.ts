/** By inhabitants: the upper end of each class, not part of it. Our own classes; no law and no statistic has exactly these. */
const UPPER = { tiny: 5000, small: 20_000, medium: 50_000, large: 100_000 } as const

export const SIZE_CLASSES = ['tiny', 'small', 'medium', 'large', 'huge'] as const
export type SizeClass = (typeof SIZE_CLASSES)[number]

/** `null`: nobody said how many people live there. */
export function sizeClassOf(inhabitants: number | undefined): SizeClass | null {
  if (inhabitants === undefined) return null
  return SIZE_CLASSES.find((name) => name === 'huge' || inhabitants < UPPER[name]) ?? null
}
