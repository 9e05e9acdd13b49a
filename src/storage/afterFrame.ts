/** A frame that is not drawn by then is not waited for: the tab is hidden, its window covered, or it has no moment to spare. */
const PATIENCE_MS = 100

/** Resolves when what was told so far is on the screen and nothing more urgent is left to do; at once where there is no screen. */
export function afterFrame(): Promise<void> {
  if (typeof requestAnimationFrame !== 'function' || document.hidden) return Promise.resolve()
  return new Promise((resolve) => {
    // a frame is produced after its callbacks
    requestAnimationFrame(() => whenIdle(resolve))
    setTimeout(resolve, PATIENCE_MS)
  })
}

function whenIdle(callback: () => void): void {
  // Safari has no such thing
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback)
  else setTimeout(callback)
}
