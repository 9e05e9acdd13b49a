import type { Progress } from './openDocument.ts'

/** Draws the cover and what follows it. `progress` is awaited after each, out of `total`: a caller on the main thread can let the page breathe. */
export async function drawSections<D>(
  draft: D,
  cover: (draft: D, sections: number) => () => void,
  sections: readonly ((draft: D) => void)[],
  { progress, total }: { readonly progress: Progress; readonly total: number },
): Promise<void> {
  const fillContents = cover(draft, sections.length)
  await progress(1, total)
  for (const [i, section] of sections.entries()) {
    section(draft)
    await progress(i + 2, total)
  }
  fillContents()
}
