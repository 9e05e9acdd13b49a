import { createContext, use } from 'react'
import type { World } from '../core/world.ts'
import type { Database } from './database.ts'

/** What every screen works with: the database of this browser and the outside world, both made in `app/begin.ts`. */
export interface Workspace {
  readonly db: Database
  readonly world: World
}

export const WorkspaceContext = createContext<Workspace | null>(null)

export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext)
  if (!workspace) throw new Error('useWorkspace outside of WorkspaceContext')
  return workspace
}
