import { APP } from './appEntry.ts'
import type { Entry } from './entry.ts'
import { FLOOR, PEERS } from './pageEntries.ts'

/** In the order of the columns. */
export const ENTRIES: readonly Entry[] = [FLOOR, APP, ...PEERS]
