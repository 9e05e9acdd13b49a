import type { FontFiles } from '../../pdf/flow/typeface.ts'

const FILES = {
  regular: new URL('../../pdf/fonts/FiraSans-Regular.ttf', import.meta.url),
  bold: new URL('../../pdf/fonts/FiraSans-Bold.ttf', import.meta.url),
}

/**
 * The two fonts of the report, files of this app that the service worker keeps for offline use. `null`: they cannot be had now.
 * This is the only `fetch` of the screens; the worker that draws gets the bytes and needs none.
 */
export async function fetchFonts(signal: AbortSignal): Promise<FontFiles | null> {
  try {
    const [regular, bold] = await Promise.all([bytesOf(FILES.regular, signal), bytesOf(FILES.bold, signal)])
    return regular && bold ? { regular, bold } : null
  } catch {
    return null
  }
}

async function bytesOf(file: URL, signal: AbortSignal): Promise<Uint8Array | null> {
  const response = await fetch(file, { signal })
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null
}
