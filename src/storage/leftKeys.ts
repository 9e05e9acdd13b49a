/** How the names of what was left behind begin in `localStorage`: see `leftovers.ts`. */
export const LEFT_PREFIX = 'it-check-left-'

/** Mostly there is nothing, and the code that takes it up need not be loaded. */
export function leftKeys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(LEFT_PREFIX))
}
