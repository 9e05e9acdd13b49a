import { type AgainstFile, againstFile } from '../../core/assessment/againstFile.ts'
import { attachmentsIn } from '../../core/assessment/attachments.ts'
import { fingerprint } from '../../core/assessment/canonical.ts'
import type { AssessmentFile } from '../../core/assessment/schema.ts'
import { type Problem, problem } from '../../core/problem.ts'
import { MAX_SEALED_BYTES } from '../../files/age/limits.ts'
import { kindOfBytes } from '../../files/fileKind.ts'
import { readItcheck } from '../../files/readItcheck.ts'
import type { Database } from '../../storage/database.ts'
import { readAssessment } from '../../storage/exchange.ts'
import { presentPhotos } from '../../storage/photos.ts'
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
  const { assessment, attachments } = opened.value
  const name = assessment.municipality.name
  const inFile = new Set([...attachmentsIn(assessment)].filter((sha256) => attachments.has(sha256)))
  const file = extentOf(assessment, inFile)
  const row = await db.assessments.get(assessment.id)
  const stored = row && !row.body.deletedAt ? await readAssessment(db, assessment.id) : null
  if (!stored) return { kind: 'absent', name, file }
  const present = await presentPhotos(db, attachmentsIn(stored))
  const here = extentOf(stored, present)
  const photosDiffer = inFile.size !== present.size || [...inFile].some((sha256) => !present.has(sha256))
  const same = file.fingerprint === here.fingerprint && !photosDiffer
  return {
    kind: 'compared',
    name,
    same,
    file,
    here,
    differences: againstFile(assessment, stored),
    photosDiffer,
  }
}

function extentOf(assessment: AssessmentFile, attachments: ReadonlySet<string>): Extent {
  return {
    answers: Object.keys(assessment.answers).length + Object.keys(assessment.assessor).length,
    measures: assessment.measures.length,
    attachments: attachments.size,
    fingerprint: fingerprint(assessment, assessment.questionnaire.sha256),
  }
}
