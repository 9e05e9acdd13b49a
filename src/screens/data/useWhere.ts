import { useEffect, useState } from 'react'
import { readLockWho, saveLockWho } from '../../storage/workFiles.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import type { Where, WhereFieldsProps } from './WhereFields.tsx'

/** What `WhereFields` asks for; the name is remembered with `keepWho`. */
export function useWhere(): WhereFieldsProps & { readonly keepWho: () => Promise<void> } {
  const { db } = useWorkspace()
  const [where, onWhere] = useState<Where>('folder')
  const [who, onWho] = useState('')
  useEffect(() => {
    void readLockWho(db).then(onWho, () => undefined)
  }, [db])
  return { where, onWhere, who, onWho, keepWho: () => saveLockWho(db, who.trim()) }
}
