import type { ReleasedSums, VorlageKind, VorlageReaders } from '../../core/report/vorlage.ts'
import type { Language } from '../../i18n/catalogue.ts'

/** What the user chooses about the text of a Vorlage; nothing is released until it is ticked. */
export interface VorlageDraft {
  readonly kind: VorlageKind
  readonly readers: VorlageReaders
  readonly body: string
  readonly lang: Language
  /** whether minimum requirements that are not met are named; for the session that is not public */
  readonly namesMust: boolean
  readonly released: readonly ReleasedSums[]
}

type Period = Pick<ReleasedSums, 'year' | 'half'>
type Sum = 'cost' | 'days'

export function isReleased({ released }: VorlageDraft, { year, half }: Period, sum: Sum): boolean {
  return released.some((one) => one.year === year && one.half === half && one[sum])
}

export function withReleased(draft: VorlageDraft, { year, half }: Period, sum: Sum, allowed: boolean): VorlageDraft {
  const isSame = (one: Period) => one.year === year && one.half === half
  const before = draft.released.find(isSame) ?? { year, half, cost: false, days: false }
  return {
    ...draft,
    released: [...draft.released.filter((one) => !isSame(one)), { ...before, [sum]: allowed }],
  }
}
