import type { Root } from 'react-dom/client'
import type { Database } from '../storage/database.ts'
import { followWipe } from '../storage/wipe.ts'
import { Wiped } from './Wiped.tsx'

/** Loaded with every tab, as there is nothing to load it from when everything is deleted. */
export function drawWipe(root: Root, db: Database): void {
  followWipe(db, (state) =>
    root.render(<Wiped state={state} language={document.documentElement.lang === 'en' ? 'en' : 'de'} />),
  )
}
