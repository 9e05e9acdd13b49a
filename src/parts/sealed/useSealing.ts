import { useEffect, useRef, useState } from 'react'
import { missingAttachments } from '../../core/assessment/attachments.ts'
import { countNotes } from '../../core/assessment/notes.ts'
import type { Problem } from '../../core/problem.ts'
import { APP_VERSION } from '../../files/appVersion.ts'
import { download } from '../../files/download.ts'
import { fileName } from '../../files/fileName.ts'
import { withNotesOnlyIf } from '../../files/notesInFiles.ts'
import type { Reread } from '../../files/rereadItcheck.ts'
import { recordBackup } from '../../storage/backups.ts'
import { type AssessmentBundle, readBundle } from '../../storage/exchange.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { localDate } from '../localDate.ts'
import { sealInBackground } from './ageInBackground.ts'

/** A file that was handed to the browser after it had been decrypted and compared. */
export interface SealedFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly reread: Reread
  /** photos that answers name and that are not in it, because they are not here */
  readonly missing: number
  /** ISO 8601 UTC */
  readonly at: string
  /** what is in it */
  readonly assessment: AssessmentBundle['assessment']
  /** no notes were left out */
  readonly complete: boolean
}

export type SealingState =
  | { readonly kind: 'form' | 'cancelled' | 'questionnaire-missing' | 'failed' }
  /** from 0 to 1 */
  | { readonly kind: 'working'; readonly fraction: number }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'done'; readonly file: SealedFile }

/** Encrypts one assessment at a time; leaving ends the work. */
export function useSealing(id: string) {
  const { db, world } = useWorkspace()
  const [state, setState] = useState<SealingState>({ kind: 'form' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const work = async (password: string, notes: boolean, signal: AbortSignal): Promise<SealingState> => {
    // before reading: what is changed from now on is not in the file
    const at = world.now()
    const bundle = await readBundle(db, id)
    if (!bundle) return { kind: 'questionnaire-missing' }
    const content = withNotesOnlyIf(notes, bundle)
    const order = { content, appVersion: APP_VERSION, password }
    const sealed = await sealInBackground(order, signal, (fraction) => setState({ kind: 'working', fraction }))
    if (!sealed.ok) return { kind: 'refused', problems: sealed.problems }
    const municipality = content.assessment.municipality.name
    const name = fileName({ municipality, profile: null, date: localDate(at), extension: 'itcheck.age' })
    const missing = missingAttachments(content.assessment, (sha256) => content.attachments.has(sha256)).length
    const complete = notes || countNotes(bundle.assessment) === 0
    return { kind: 'done', file: { name, at, assessment: content.assessment, complete, missing, ...sealed.value } }
  }
  const begin = async (password: string, notes: boolean) => {
    const controller = new AbortController()
    running.current = controller
    setState({ kind: 'working', fraction: 0 })
    let next: SealingState
    try {
      next = await work(password, notes, controller.signal)
    } catch {
      next = { kind: 'failed' }
    }
    if (controller.signal.aborted) return
    setState(next)
    if (next.kind !== 'done') return
    const { name, at, assessment, reread, complete } = next.file
    handOver(next.file)
    // a file that lacks notes is for somebody else, and no backup of what is here
    if (complete) await recordBackup(db, assessment, { kind: 'sealed', file: name, at }, reread)
  }
  const cancel = () => {
    running.current?.abort()
    setState({ kind: 'cancelled' })
  }
  return { state, begin: (password: string, notes: boolean) => void begin(password, notes), cancel }
}

export function handOver({ bytes, name }: SealedFile): void {
  download(bytes, name, 'application/octet-stream')
}
