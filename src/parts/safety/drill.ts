import { type AgainstFile, againstFile } from '../../core/assessment/againstFile.ts'
import { fingerprint } from '../../core/assessment/canonical.ts'
import { type Problem, problem } from '../../core/problem.ts'
import { MAX_SEALED_BYTES } from '../../files/age/limits.ts'
import { kindOfBytes } from '../../files/fileKind.ts'
import type { ItcheckContent } from '../../files/itcheckContent.ts'
import { readItcheck } from '../../files/readItcheck.ts'
import { sha256Hex } from '../../files/sha256Hex.ts'
import type { Database } from '../../storage/database.ts'
import { readBundle } from '../../storage/exchange.ts'
import type { LockedFile } from '../sealed/UnlockForm.tsx'

/** How much there is, so that a person can hold file and browser side by side. */
export interface Extent {
  /** of both views */
  readonly answers: number
  readonly measures: number
  readonly attachments: number
  /** SHA-256 (hex) of the assessed content, see `fingerprint` */
  readonly fingerprint: string
}

/** What a backup would be worth if it were needed now. */
export type DrillOutcome =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** encrypted: the password is asked for, then `compareWithFile` goes on with what comes out */
  | { readonly kind: 'locked'; readonly file: LockedFile }
  /** it opens, and there is nothing here to compare it with */
  | { readonly kind: 'absent'; readonly name: string; readonly file: Extent }
  | {
      readonly kind: 'compared'
      readonly name: string
      readonly same: boolean
      readonly file: Extent
      readonly here: Extent
      readonly differences: AgainstFile
      readonly photosDiffer: boolean
    }

/** Reads only, as everything here. */
export async function openForDrill(db: Database, file: File): Promise<DrillOutcome> {
  // before it is read: a file of several GB would fill the memory
  if (file.size > MAX_SEALED_BYTES) {
    return { kind: 'refused', problems: [problem('zip-too-large', '', { bytes: file.size, limit: MAX_SEALED_BYTES })] }
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (kindOfBytes(bytes) === 'encrypted') return { kind: 'locked', file: { name: file.name, bytes } }
  return compareWithFile(db, bytes)
}

/** Opens the bytes of a `.itcheck` file on the way on which any file is opened, and holds them against the database. */
export async function compareWithFile(db: Database, bytes: Uint8Array): Promise<DrillOutcome> {
  const opened = readItcheck(bytes)
  if (!opened.ok) return { kind: 'refused', problems: opened.problems }
  const { assessment } = opened.value
  const name = assessment.municipality.name
  const file = extentOf(opened.value)
  const stored = await db.assessments.get(assessment.id)
  const bundle = stored && !stored.body.deletedAt ? await readBundle(db, assessment.id) : null
  if (!bundle) return { kind: 'absent', name, file }
  const here = extentOf(bundle)
  const photosDiffer =
    bundle.attachments.size !== opened.value.attachments.size ||
    [...bundle.attachments.keys()].some((sha256) => !opened.value.attachments.has(sha256))
  const same = file.fingerprint === here.fingerprint && !photosDiffer
  return {
    kind: 'compared',
    name,
    same,
    file,
    here,
    differences: againstFile(assessment, bundle.assessment),
    photosDiffer,
  }
}

function extentOf({ assessment, questionnaire, attachments }: ItcheckContent): Extent {
  return {
    answers: Object.keys(assessment.answers).length + Object.keys(assessment.assessor).length,
    measures: assessment.measures.length,
    attachments: attachments.size,
    fingerprint: fingerprint(assessment, sha256Hex(questionnaire)),
  }
}
