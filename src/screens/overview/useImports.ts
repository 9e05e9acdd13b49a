import { useCallback, useEffect, useState } from 'react'
import { onHandedFiles } from '../../parts/handedFiles.ts'
import { useFileDrop } from '../../parts/useFileDrop.ts'

/** Files are opened one after the other; without any, the dialog asks for one. */
export interface Imports {
  readonly files: readonly File[]
  readonly at: number
}

/** What is to be opened: asked for by the button, dropped on the page or handed over by the operating system. */
export function useImports() {
  const [imports, setImports] = useState<Imports | null>(null)
  const take = useCallback((files: readonly File[]) => {
    setImports((before) => (before ? { ...before, files: [...before.files, ...files] } : { files, at: 0 }))
  }, [])
  const next = () => {
    setImports((before) => (before && before.at + 1 < before.files.length ? { ...before, at: before.at + 1 } : null))
  }
  const over = useFileDrop(({ files }) => take([...files]))
  useEffect(() => onHandedFiles(take), [take])
  return { imports, over, ask: () => take([]), next }
}
