import type { Saver } from './saver.ts'
import type { Saving } from './saveState.ts'

/** What leaves behind what it could not write when the page goes away. */
type Leaving = Omit<Saving, 'discard'> & Pick<Saver, 'leave' | 'settle'>

const savers = new Set<Leaving>()

/** Of every saver, whose code the start does without: from now on it is asked with the others; returns the way to leave. */
export function joinSavers(saver: Leaving): () => void {
  savers.add(saver)
  return () => savers.delete(saver)
}

/** For the moment the page goes away: hands over what waits anywhere in this tab, without waiting for anything. */
export function leaveAll(): void {
  for (const saver of savers) saver.leave()
}

/** Writes what waits anywhere in this tab; `true`: all of it is on disk. Asked before a new version takes over. */
export async function nothingWaiting(): Promise<boolean> {
  const all = [...savers]
  await Promise.all(all.map((saver) => saver.settle()))
  return all.every((saver) => saver.state.kind === 'saved')
}
