import type { Result } from '../../core/problem.ts'
import type { ItcheckContent } from '../itcheckContent.ts'
import { type Reread, rereadItcheck } from '../rereadItcheck.ts'
import { writeItcheck } from '../writeItcheck.ts'
import { openWithPassword } from './openWithPassword.ts'
import { type Sealing, sealWithPassword } from './sealWithPassword.ts'
import { part } from './work.ts'

export interface SealedItcheck {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** what was compared after decrypting the bytes again */
  readonly reread: Reread
}

/**
 * The bytes of a `.itcheck.age` file, which were decrypted again with the password and opened on the way on which any file is
 * opened: they are returned only when the same came out.
 * @throws the signal's reason after an abort
 */
export async function sealItcheck(
  content: ItcheckContent,
  appVersion: string,
  password: string,
  { workFactor, ...work }: Sealing = {},
): Promise<Result<SealedItcheck>> {
  const sealed = await sealWithPassword(writeItcheck(content, appVersion), password, {
    ...part(work, 0, 0.5),
    workFactor,
  })
  if (!sealed.ok) return sealed
  const opened = await openWithPassword(sealed.value, password, part(work, 0.5, 1))
  if (!opened.ok) return opened
  const reread = rereadItcheck(opened.value, content)
  return reread.ok ? { ...reread, value: { bytes: sealed.value, reread: reread.value } } : reread
}
