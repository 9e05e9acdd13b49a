import type { Result } from '../../core/problem.ts'
import type { ItcheckContent } from '../itcheckContent.ts'
import type { PartContent } from '../partContent.ts'
import { type Reread, rereadItcheck } from '../rereadItcheck.ts'
import { rereadPart } from '../rereadPart.ts'
import { writeItcheck } from '../writeItcheck.ts'
import { writePart } from '../writePart.ts'
import { openWithPassword } from './openWithPassword.ts'
import { type Sealing, sealWithPassword } from './sealWithPassword.ts'
import { part } from './work.ts'

export interface SealedItcheck {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** what was compared after decrypting the bytes again */
  readonly reread: Reread
}

/**
 * The bytes of a `.itcheck.age` or `.itcheck-part.age` file, which were decrypted again with the password and opened on the way on which any file is
 * opened: they are returned only when the same came out.
 * @throws the signal's reason after an abort
 */
export async function sealItcheck(
  content: ItcheckContent | PartContent,
  appVersion: string,
  password: string,
  { workFactor, ...work }: Sealing = {},
): Promise<Result<SealedItcheck>> {
  const isPart = 'slip' in content
  const plain = isPart ? writePart(content, appVersion) : writeItcheck(content, appVersion)
  const sealed = await sealWithPassword(plain, password, {
    ...part(work, 0, 0.5),
    workFactor,
  })
  if (!sealed.ok) return sealed
  const opened = await openWithPassword(sealed.value, password, part(work, 0.5, 1))
  if (!opened.ok) return opened
  const reread = isPart ? rereadPart(opened.value, content) : rereadItcheck(opened.value, content)
  return reread.ok ? { ...reread, value: { bytes: sealed.value, reread: reread.value } } : reread
}
