import { MAX_JSON_BYTES } from '../../core/json.ts'
import type { PracticeFile } from '../../core/network/practice.ts'
import { type Problem, problem } from '../../core/problem.ts'
import { addPractices } from '../../storage/practices.ts'
import type { Workspace } from '../../storage/workspace.ts'

/** What became of one file. */
export type TakenIn =
  /** how many examples are new in the library; 0: all were there */
  | { readonly kind: 'taken'; readonly count: number; readonly source: string | null }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** moved since it was chosen, or a folder */
  | { readonly kind: 'read-failed' }
  | { readonly kind: 'write-failed' }

/** Reads a file of good practice and keeps it: whatever comes in can be taken out again with one click. */
export async function takeInFile(workspace: Workspace, file: Blob): Promise<TakenIn> {
  // before it is read: a file of several GB would fill the memory
  if (file.size > MAX_JSON_BYTES) {
    return {
      kind: 'refused',
      problems: [problem('too-large', '', { bytes: file.size, limit: MAX_JSON_BYTES })],
    }
  }
  try {
    const [bytes, { readPractice }] = await Promise.all([
      file.arrayBuffer().then((buffer) => new Uint8Array(buffer)),
      import('../../files/readPractice.ts'),
    ])
    const opened = readPractice(bytes)
    return opened.ok ? await takeIn(workspace, opened.value) : { kind: 'refused', problems: opened.problems }
  } catch {
    return { kind: 'read-failed' }
  }
}

async function takeIn({ db, world }: Workspace, file: PracticeFile): Promise<TakenIn> {
  try {
    return { kind: 'taken', count: await addPractices(db, world, file), source: file.source ?? null }
  } catch {
    return { kind: 'write-failed' }
  }
}
