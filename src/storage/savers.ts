import { isAlone } from './alone.ts'
import { Saver } from './saver.ts'
import type { Workspace } from './workspace.ts'

/** Per database and assessment: what could not be written must survive the way to another screen and back. */
const savers = new Map<Workspace['db'], Map<string, Saver>>()

/** The one saver of this tab for an assessment. */
export function saverOf({ db, world }: Workspace, assessment: string): Saver {
  const own = savers.get(db) ?? new Map<string, Saver>()
  savers.set(db, own)
  const saver = own.get(assessment) ?? new Saver(db, world, assessment, { isAlone })
  own.set(assessment, saver)
  return saver
}

/** For the moment the page goes away: hands over what waits anywhere in this tab, without waiting for anything. */
export function leaveAll(): void {
  for (const own of savers.values()) for (const saver of own.values()) saver.leave()
}

/** Writes what waits anywhere in this tab; `true`: all of it is on disk. Asked before a new version takes over. */
export async function nothingWaiting(): Promise<boolean> {
  const all = [...savers.values()].flatMap((own) => [...own.values()])
  await Promise.all(all.map((saver) => saver.settle()))
  return all.every((saver) => saver.state.kind === 'saved')
}
