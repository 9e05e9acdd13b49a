import { isAlone } from './alone.ts'
import type { View } from './database.ts'
import { Saver } from './saver.ts'
import { joinSavers } from './savers.ts'
import type { Workspace } from './workspace.ts'

const savers = new Map<Workspace['db'], Map<string, Saver>>()

/** The one saver of this tab for an assessment and a view of it: what could not be written survives the way to another screen and back. */
export function saverOf({ db, world }: Workspace, assessment: string, view: View = 'answers'): Saver {
  const own = savers.get(db) ?? new Map<string, Saver>()
  savers.set(db, own)
  const key = `${view}/${assessment}`
  const there = own.get(key)
  if (there) return there
  const saver = new Saver(db, world, assessment, { isAlone, view })
  own.set(key, saver)
  joinSavers(saver)
  return saver
}
