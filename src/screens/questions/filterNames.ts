import type { Filter } from '../../parts/question/find.ts'

/** Keys of the words in `i18n/questions`. */
export const FILTER_NAMES = {
  all: 'filterAll',
  open: 'filterOpen',
  must: 'filterMust',
  unknown: 'filterUnknown',
  carried: 'filterCarried',
  followUp: 'filterFollowUp',
} as const satisfies Readonly<Record<Filter, string>>
