import { isAlone } from './alone.ts'
import type { View } from './database.ts'
import { Saver } from './saver.ts'
import type { Saving } from './saveState.ts'
import type { Workspace } from './workspace.ts'

/** What leaves behind what it could not write when the page goes away. */
type Leaving = Omit<Saving, 'discard'> & Pick<Saver, 'leave' | 'settle'>

/** Per database, assessment and view: what could not be written must survive the way to another screen and back. */
const savers = new Map<Workspace['db'], Map<string, Saver>>()
const others = new Set<Leaving>()

/** The one saver of this tab for an assessment and a view of it. */
export function saverOf({ db, world }: Workspace, assessment: string, view: View = 'answers'): Saver {
  const own = savers.get(db) ?? new Map<string, Saver>()
  savers.set(db, own)
  const key = `${view}/${assessment}`
  const saver = own.get(key) ?? new Saver(db, world, assessment, { isAlone, view })
  own.set(key, saver)
  return saver
}

/** For savers whose code the start does without: from now on they are asked with the others; returns the way to leave. */
export function joinSavers(saver: Leaving): () => void {
  others.add(saver)
  return () => others.delete(saver)
}

/** For the moment the page goes away: hands over what waits anywhere in this tab, without waiting for anything. */
export function leaveAll(): void {
  for (const saver of everySaver()) saver.leave()
}

/** Writes what waits anywhere in this tab; `true`: all of it is on disk. Asked before a new version takes over. */
export async function nothingWaiting(): Promise<boolean> {
  const all = everySaver()
  await Promise.all(all.map((saver) => saver.settle()))
  return all.every((saver) => saver.state.kind === 'saved')
}

function everySaver(): Leaving[] {
  return [...[...savers.values()].flatMap((own) => [...own.values()]), ...others]
}
