import { fit } from '../core/assessment/fit.ts'
import type { Assessment, AssessmentFile } from '../core/assessment/schema.ts'
import { warning } from '../core/problem.ts'
import type { Questionnaire } from '../core/questionnaire/schema.ts'
import { type FileKind, kindOfBytes } from '../files/fileKind.ts'
import type { AttachmentFile } from '../files/itcheckContent.ts'
import { openAssessmentFile, openDefinition } from '../files/openContent.ts'
import { readItcheck } from '../files/readItcheck.ts'
import { sha256Hex } from '../files/sha256Hex.ts'
import { decrypted } from './decrypted.ts'
import { findShipped } from './findShipped.ts'
import { acceptedFrom, problemLine } from './problemLine.ts'
import { readBytes } from './readBytes.ts'
import { type ExitCode, hasEnded, type Terminal } from './terminal.ts'

interface OpenedCheck {
  readonly assessment: Assessment
  readonly questionnaire: Questionnaire
  /** of the questionnaire's bytes */
  readonly sha256: string
  /** by SHA-256 (hex); a bare assessment.json has none */
  readonly attachments: ReadonlyMap<string, AttachmentFile>
}

/** Files that are named beside the one to open. */
export interface OpenOptions {
  readonly questionnaireFile?: string | undefined
  /** for an encrypted file: its first line is the password */
  readonly passwordFile?: string | undefined
}

const BARE: readonly (FileKind | 'zip' | null)[] = ['assessment', 'questionnaire', 'json']

/**
 * Opens a `.itcheck` or `.itcheck.age` file or a bare assessment.json with the questionnaire that is named, else with the one the file brings
 * along, else with the one of this id and version in `questionnaires/`.
 */
export async function openCheck(
  file: string,
  { questionnaireFile: named, passwordFile }: OpenOptions,
  terminal: Terminal,
): Promise<OpenedCheck | ExitCode> {
  const read = readBytes(file, terminal)
  if (hasEnded(read)) return read
  const bytes = kindOfBytes(read) === 'encrypted' ? await decrypted(file, read, passwordFile, terminal) : read
  if (hasEnded(bytes)) return bytes
  const kind = kindOfBytes(bytes)
  if (!BARE.includes(kind)) {
    const opened = acceptedFrom(file, readItcheck(bytes), terminal)
    if (hasEnded(opened)) return opened
    const { assessment, definition, questionnaire, attachments } = opened
    if (named !== undefined) return withQuestionnaire(assessment, attachments, file, named, terminal)
    return { assessment, questionnaire: definition, sha256: sha256Hex(questionnaire), attachments }
  }
  const assessment = acceptedFrom(file, openAssessmentFile(bytes), terminal)
  if (hasEnded(assessment)) return assessment
  const found = named ?? findShipped(assessment.questionnaire)
  if (found !== null) return withQuestionnaire(assessment, new Map(), file, found, terminal)
  const { id, version } = assessment.questionnaire
  terminal.err(
    `${file}: the questionnaire ${id} ${version} is not in questionnaires/. Name it with --questionnaire <file>.`,
  )
  return 2
}

function withQuestionnaire(
  file: AssessmentFile,
  attachments: OpenedCheck['attachments'],
  name: string,
  questionnaireFile: string,
  terminal: Terminal,
): OpenedCheck | ExitCode {
  const bytes = readBytes(questionnaireFile, terminal)
  if (hasEnded(bytes)) return bytes
  const questionnaire = acceptedFrom(questionnaireFile, openDefinition(bytes), terminal)
  if (hasEnded(questionnaire)) return questionnaire
  const assessment = acceptedFrom(name, fit(file, questionnaire), terminal)
  if (hasEnded(assessment)) return assessment
  const sha256 = sha256Hex(bytes)
  if (sha256 !== file.questionnaire.sha256) {
    const params = { needed: `sha256 ${file.questionnaire.sha256}`, given: `sha256 ${sha256}` }
    terminal.err(problemLine(name, warning('questionnaire-mismatch', '/questionnaire/sha256', params)))
  }
  return { assessment, questionnaire, sha256, attachments }
}
