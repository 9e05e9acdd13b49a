import { problem, type Result, refuse, settle } from '../core/problem.ts'
import { kindOfArchive, kindOfBytes } from './fileKind.ts'
import type { OpenedItcheck } from './itcheckContent.ts'
import { ENTRY, ITCHECK_DOCUMENTS } from './manifest.ts'
import { fitExactly, openAssessmentFile, openDefinition, withAttachments } from './openContent.ts'
import { type Unpacked, unpackItcheck } from './unpackItcheck.ts'
import { within } from './within.ts'
import { readDirectory } from './zip/readDirectory.ts'

/**
 * Opens a `.itcheck` file. Any bytes may be given: what cannot be opened is a problem that says why, never an exception.
 * Nothing is inflated before the directory's claims have passed the limits.
 */
export function readItcheck(bytes: Uint8Array): Result<OpenedItcheck> {
  const kind = kindOfBytes(bytes)
  if (kind === null) return refuse(problem('not-a-zip', ''))
  if (kind !== 'zip') return refuse(problem('file-is-other', '', { kind }))
  const directory = readDirectory(bytes)
  if (!directory.ok) return directory
  const archive = kindOfArchive(directory.value.map((entry) => entry.name))
  if (archive !== 'itcheck') return refuse(problem('file-is-other', '', { kind: archive }))
  const unpacked = unpackItcheck(bytes, directory.value, ITCHECK_DOCUMENTS)
  return unpacked.ok ? openUnpacked(unpacked.value) : unpacked
}

type Documents = (typeof ITCHECK_DOCUMENTS)[number]

function openUnpacked({ manifest, documents, attachments }: Unpacked<Documents>): Result<OpenedItcheck> {
  const questionnaire = documents[ENTRY.questionnaire]
  const file = within(ENTRY.assessment, openAssessmentFile(documents[ENTRY.assessment]))
  if (!file.ok) return file
  const definition = within(ENTRY.questionnaire, openDefinition(questionnaire))
  if (!definition.ok) return definition
  const fitted = within(ENTRY.assessment, fitExactly(file.value, definition.value, questionnaire))
  if (!fitted.ok) return fitted
  const assessment = within(
    ENTRY.assessment,
    withAttachments(fitted.value, (sha256) => attachments.has(sha256)),
  )
  if (!assessment.ok) return assessment
  const warnings = [definition, file, fitted, assessment].flatMap((result) => result.warnings)
  const opened = { assessment: assessment.value, questionnaire, attachments, definition: definition.value, manifest }
  return settle(opened, warnings)
}
