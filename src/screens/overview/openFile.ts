import { isFrozen } from '../../core/assessment/frozen.ts'
import type { AssessmentFile } from '../../core/assessment/schema.ts'
import { sealOf } from '../../core/assessment/signOff.ts'
import type { PracticeFile } from '../../core/network/practice.ts'
import { type Problem, problem } from '../../core/problem.ts'
import { type Arriving, prepareMerge } from '../../parts/merge/prepareMerge.ts'
import type { LockedFile } from '../../parts/sealed/UnlockForm.tsx'
import type { Database, Header, PartRow } from '../../storage/database.ts'
import { type AssessmentBundle, readAssessment } from '../../storage/exchange.ts'
import { openWarnings } from './openWarnings.ts'

/** What one file turned out to be. */
export type OpenedFile =
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  /** encrypted: the password is asked for, then `openBytes` goes on with what comes out */
  | { readonly kind: 'locked'; readonly file: LockedFile }
  | ({ readonly kind: 'new' } & Taken)
  /** an assessment of the same id is here already: the user decides */
  | ({
      readonly kind: 'exists'
      readonly here: Extent
      readonly file: Extent
      /** the one here is signed off: it is neither replaced nor merged into */
      readonly frozen: boolean
      /** another copy of it; `null`: a part that is here already, or from which state both started is not known */
      readonly mergeable: Arriving | null
    } & Taken)
  /** a part of an assessment that is not here, or in the trash */
  | ({ readonly kind: 'part'; readonly isInTrash: boolean } & Taken)
  /** a part of an assessment that is here */
  | { readonly kind: 'merge'; readonly arriving: Arriving }
  /** good practice of others, which comes into the library */
  | { readonly kind: 'practice'; readonly file: PracticeFile }
  /** it was taken in, and there is something to say about it */
  | { readonly kind: 'taken'; readonly warnings: readonly Problem[] }

/** What can be taken in as it is. */
interface Taken {
  readonly bundle: AssessmentBundle
  /** what makes it a part */
  readonly part?: PartRow['body']
  readonly warnings: readonly Problem[]
  /** whether a signed-off assessment is what was signed; `null`: it is not signed off */
  readonly seal: Seal
}

type Seal = ReturnType<typeof sealOf>

/** How much is in an assessment, so that a person can tell two states of it apart. */
export interface Extent {
  readonly answers: number
  /** newest answer, ISO 8601; creation while there is none */
  readonly changedAt: string
}

/** Reads only: nothing is written before the user has decided. */
export async function openFile(db: Database, file: File): Promise<OpenedFile> {
  const [{ kindOfBytes }, { MAX_SEALED_BYTES }] = await Promise.all([
    import('../../files/fileKind.ts'),
    import('../../files/age/limits.ts'),
  ])
  // before it is read: a file of several GB would fill the memory
  if (file.size > MAX_SEALED_BYTES) return tooLarge(file.size, MAX_SEALED_BYTES)
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (kindOfBytes(bytes) === 'encrypted') return { kind: 'locked', file: { name: file.name, bytes } }
  return openBytes(db, bytes)
}

/** The bytes of a `.itcheck` or `.itcheck-part` file, as they were read or as they came out of an encrypted one. */
export async function openBytes(db: Database, bytes: Uint8Array): Promise<OpenedFile> {
  const [{ readItcheck }, { cameWithoutNotes }, { MAX_TOTAL_BYTES }] = await Promise.all([
    import('../../files/readItcheck.ts'),
    import('../../files/notesInFiles.ts'),
    import('../../files/zip/limits.ts'),
  ])
  if (bytes.length > MAX_TOTAL_BYTES) return tooLarge(bytes.length, MAX_TOTAL_BYTES)
  const opened = readItcheck(bytes)
  if (!opened.ok) {
    const other = opened.problems[0]?.code === 'file-is-other' ? opened.problems[0].params?.['kind'] : undefined
    if (other === 'part') return openPart(db, bytes)
    if (other === 'practice') return openPractice(bytes)
    return { kind: 'problems', problems: opened.problems }
  }
  const { assessment, questionnaire, attachments, manifest } = opened.value
  const stripped = cameWithoutNotes(manifest)
  const bundle: AssessmentBundle = { assessment, questionnaire, attachments, ...(stripped && { leftOut: ['notes'] }) }
  const warnings = await openWarnings(db, assessment, attachments, opened.warnings)
  const here = await db.assessments.get(assessment.id)
  const seal = sealOf(assessment)
  if (!here || here.body.deletedAt) return { kind: 'new', bundle, warnings, seal }
  const arriving = { into: here.id, theirs: assessment, attachments, withoutNotes: stripped, warnings, part: null }
  const mergeable = (await prepareMerge(db, arriving)).kind === 'ready' ? arriving : null
  return {
    kind: 'exists',
    bundle,
    warnings,
    seal,
    frozen: isFrozen(here.body),
    mergeable,
    ...(await openExtent(db, here.body, assessment)),
  }
}

async function openPart(db: Database, bytes: Uint8Array): Promise<OpenedFile> {
  const [{ readPart }, { placePart }] = await Promise.all([import('../../files/readPart.ts'), import('./openPart.ts')])
  const opened = readPart(bytes)
  return opened.ok ? placePart(db, opened.value, opened.warnings) : { kind: 'problems', problems: opened.problems }
}

async function openPractice(bytes: Uint8Array): Promise<OpenedFile> {
  const { readPractice } = await import('../../files/readPractice.ts')
  const opened = readPractice(bytes)
  return opened.ok ? { kind: 'practice', file: opened.value } : { kind: 'problems', problems: opened.problems }
}

/** How much is here, and how much in the file. */
export async function openExtent(
  db: Database,
  here: Header,
  file: AssessmentFile,
): Promise<{ readonly here: Extent; readonly file: Extent }> {
  const stored = (await readAssessment(db, here.id)) ?? withoutAnswers(here)
  return { here: extentOf(stored), file: extentOf(file) }
}

function tooLarge(bytes: number, limit: number): OpenedFile {
  return { kind: 'problems', problems: [problem('zip-too-large', '', { bytes, limit })] }
}

function withoutAnswers(header: Header): Pick<AssessmentFile, 'answers' | 'createdAt'> {
  return { answers: {}, createdAt: header.createdAt }
}

function extentOf({ answers, createdAt }: Pick<AssessmentFile, 'answers' | 'createdAt'>): Extent {
  const given = Object.values(answers)
  return {
    answers: given.filter((answer) => answer.value !== undefined).length,
    changedAt: [createdAt, ...given.map(({ at }) => at)].sort().at(-1) ?? createdAt,
  }
}
