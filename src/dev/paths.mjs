import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder: scripts work from any current directory. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The built app; another build can be tested by naming its folder in IT_CHECK_DIST. */
export const DIST = process.env['IT_CHECK_DIST'] ?? join(ROOT, 'dist')

/** Results of test runs, ignored by Git. */
export const CACHE = join(ROOT, '.cache')
