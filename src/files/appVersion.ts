import { version } from '../../package.json'

/** Stands in every file that the app writes, so that a later reader can say which version made it. */
export const APP_VERSION: string = version
