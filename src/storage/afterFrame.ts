/** Not waited for any longer: the tab is hidden, its window covered, or it has no moment to spare. */
const PATIENCE_MS = 100

/** Resolves when what was told so far is on the screen and nothing more urgent is left to do; at once where there is no screen. */
export function afterFrame(): Promise<void> {
  if (typeof requestAnimationFrame !== 'function' || document.hidden) return Promise.resolve()
  return new Promise((resolve) => {
    // a frame is produced after its callbacks
    requestAnimationFrame(() => void whenIdle().then(resolve))
    setTimeout(resolve, PATIENCE_MS)
  })
}

/** Resolves when nothing more urgent is left to do. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari cannot tell
    if (typeof requestIdleCallback !== 'function') return void setTimeout(resolve)
    requestIdleCallback(() => resolve())
    setTimeout(resolve, PATIENCE_MS)
  })
}
