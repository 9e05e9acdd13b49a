import type { AssessmentFile } from '../../core/assessment/schema.ts'
import { type Problem, problem } from '../../core/problem.ts'
import type { Database, Header } from '../../storage/database.ts'
import { type AssessmentBundle, readBundle } from '../../storage/exchange.ts'

/** What one file turned out to be. */
export type OpenedFile =
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'new'; readonly bundle: AssessmentBundle; readonly warnings: readonly Problem[] }
  /** an assessment of the same id is here already: the user decides */
  | {
      readonly kind: 'exists'
      readonly bundle: AssessmentBundle
      readonly warnings: readonly Problem[]
      readonly here: Extent
      readonly file: Extent
    }

/** How much is in an assessment, so that a person can tell two states of it apart. */
export interface Extent {
  readonly answers: number
  /** newest answer, ISO 8601; creation while there is none */
  readonly changedAt: string
}

/** Reads only: nothing is written before the user has decided. */
export async function openFile(db: Database, file: Blob): Promise<OpenedFile> {
  const [{ readItcheck }, { MAX_TOTAL_BYTES }] = await Promise.all([
    import('../../files/readItcheck.ts'),
    import('../../files/zip/limits.ts'),
  ])
  // before it is read: a file of several GB would fill the memory
  if (file.size > MAX_TOTAL_BYTES) {
    return { kind: 'problems', problems: [problem('zip-too-large', '', { bytes: file.size, limit: MAX_TOTAL_BYTES })] }
  }
  const bytes = await file.arrayBuffer()
  const opened = readItcheck(new Uint8Array(bytes))
  if (!opened.ok) return { kind: 'problems', problems: opened.problems }
  const { assessment, questionnaire, attachments } = opened.value
  const bundle = { assessment, questionnaire, attachments }
  const here = await db.assessments.get(assessment.id)
  if (!here || here.body.deletedAt) return { kind: 'new', bundle, warnings: opened.warnings }
  const stored = (await readBundle(db, assessment.id))?.assessment ?? withoutAnswers(here.body)
  return { kind: 'exists', bundle, warnings: opened.warnings, here: extentOf(stored), file: extentOf(assessment) }
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
