import {
  type ChapterCoverage,
  hasMeasure,
  isBelow,
  isTouched,
  type RequirementCoverage,
  type StandardCoverage,
} from '../../core/report/standards.ts'

export const FILTERS = ['all', 'touched', 'untouched', 'below', 'planned'] as const
export type Filter = (typeof FILTERS)[number]

/** Whether a requirement is among those one has asked for. */
export function isShown(requirement: RequirementCoverage, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'touched':
      return isTouched(requirement)
    case 'untouched':
      return !isTouched(requirement)
    case 'below':
      return isBelow(requirement)
    case 'planned':
      return hasMeasure(requirement)
    default:
      return filter satisfies never
  }
}

export function countShown(standards: readonly StandardCoverage[], filter: Filter): number {
  return standards.reduce((sum, { counts }) => sum + countIn(counts, filter), 0)
}

/** From the counts alone, so that a closed chapter needs no look into its requirements. */
export function countIn({ total, touched, below, planned }: ChapterCoverage['counts'], filter: Filter): number {
  switch (filter) {
    case 'all':
      return total
    case 'touched':
      return touched
    case 'untouched':
      return total - touched
    case 'below':
      return below
    case 'planned':
      return planned
    default:
      return filter satisfies never
  }
}
