import { useEffect, useRef, useState } from 'react'
import type { RefusedFile } from '../../files/network/readContributions.ts'
import { addContributions } from '../../storage/contributions.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import type { ArrivingFiles } from './arrivingFiles.ts'

export interface OpeningProgress {
  /** files, or bytes where there is only one file; the sizes of thousands are not asked for: that takes seconds */
  readonly unit: 'files' | 'bytes'
  readonly done: number
  readonly all: number
}

export interface OpeningOutcome {
  readonly added: number
  /** said the same as one that is here, or as another of the files */
  readonly repeated: number
  readonly refused: readonly RefusedFile[]
  readonly ignored: number
}

export type Opening =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly progress: OpeningProgress }
  | { readonly kind: 'writing' }
  | { readonly kind: 'done'; readonly outcome: OpeningOutcome }
  | { readonly kind: 'cancelled' | 'read-failed' | 'write-failed' | 'nothing' }

/** How often the screen is told, in ms: more often than it is drawn would only slow the reading down. */
const TOLD_EVERY_MS = 100

/** Reads what arrives and keeps it: all that is in order, or after "Abbrechen" nothing. */
export function useOpening() {
  const workspace = useWorkspace()
  const [opening, setOpening] = useState<Opening>({ kind: 'idle' })
  const running = useRef<AbortController | null>(null)
  // whoever leaves the screen has cancelled
  useEffect(() => () => running.current?.abort(), [])

  const open = async (arriving: Promise<ArrivingFiles>) => {
    if (running.current) return
    const control = new AbortController()
    running.current = control
    setOpening({ kind: 'reading', progress: { unit: 'files', done: 0, all: 0 } })
    const outcome = await read(arriving, control)
    running.current = null
    if (!control.signal.aborted) setOpening(outcome)
    else setOpening({ kind: 'cancelled' })
  }

  const read = async (arriving: Promise<ArrivingFiles>, { signal }: AbortController): Promise<Opening> => {
    try {
      const [{ files, ignored }, { readContributions }] = await Promise.all([
        arriving,
        import('../../files/network/readContributions.ts'),
      ])
      const [first, ...more] = files
      if (!first) return { kind: 'nothing' }
      const unit = more.length === 0 ? 'bytes' : 'files'
      const all = unit === 'bytes' ? first.size : files.length
      let told = 0
      const { contributions, refused } = await readContributions(files, {
        signal,
        onProgress: (doneFiles, bytes) => {
          if (performance.now() - told < TOLD_EVERY_MS) return
          told = performance.now()
          setOpening({ kind: 'reading', progress: { unit, done: unit === 'bytes' ? bytes : doneFiles, all } })
        },
      })
      setOpening({ kind: 'writing' })
      const added = await addContributions(workspace, contributions).catch(() => null)
      if (added === null) return { kind: 'write-failed' }
      return { kind: 'done', outcome: { added, repeated: contributions.length - added, refused, ignored } }
    } catch {
      return { kind: 'read-failed' }
    }
  }

  return { opening, open, cancel: () => running.current?.abort() }
}
