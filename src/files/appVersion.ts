import { released, version } from '../../package.json'

/** Stands in every file that the app writes, so that a later reader can say which version made it. */
export const APP_VERSION: string = version

/** ISO date of that version. Written down and not taken from a clock, so that the same source gives the same bytes. */
export const APP_RELEASED: string = released
