import { nothingWaiting } from '../../storage/savers.ts'

/** A disk that does not answer by then is not waited for: what waits is left behind, encrypted (`storage/leftovers.ts`). */
const PATIENCE_MS = 3000

/**
 * Out of sight at once; then what was typed is saved, and the page is loaded again, after which nothing of the data is in it.
 * @param leave takes the screens away, so that none asks whether one really wants to go
 */
export async function lockPage(leave: () => void): Promise<void> {
  document.documentElement.hidden = true
  await saveAll()
  leave()
  location.reload()
}

/** `false`: something could not be written. */
export async function saveAll(): Promise<boolean> {
  // fields that save when one leaves them
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  await new Promise((resolve) => setTimeout(resolve))
  return Promise.race([nothingWaiting(), new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE_MS, false))])
}
