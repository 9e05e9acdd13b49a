/** A frame that is not drawn by then is not waited for: the tab is hidden or its window covered. */
const PATIENCE_MS = 100

/** Resolves when what was told so far is on the screen; at once where there is none. */
export function afterFrame(): Promise<void> {
  if (typeof requestAnimationFrame !== 'function' || document.hidden) return Promise.resolve()
  return new Promise((resolve) => {
    // a frame is produced after its callbacks
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, PATIENCE_MS)
  })
}
