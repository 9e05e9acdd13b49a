import type { FontFiles } from '../../pdf/flow/typeface.ts'
import { fetchOwn } from '../../storage/fetchOwn.ts'

const REGULAR = new URL('../../pdf/fonts/FiraSans-Regular.ttf', import.meta.url)
const BOLD = new URL('../../pdf/fonts/FiraSans-Bold.ttf', import.meta.url)

/**
 * The two fonts of the report, files of this app that the service worker keeps for offline use. `null`: they cannot be had now.
 * The worker that draws gets the bytes, so that it needs no way to the network.
 */
export async function fetchFonts(signal: AbortSignal): Promise<FontFiles | null> {
  const [regular, bold] = await Promise.all([fetchOwn(REGULAR, { signal }), fetchOwn(BOLD, { signal })])
  return regular && bold ? { regular, bold } : null
}
