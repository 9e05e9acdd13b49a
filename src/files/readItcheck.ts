import { type Result, settle } from '../core/problem.ts'
import type { OpenedItcheck } from './itcheckContent.ts'
import { ENTRY, ITCHECK_DOCUMENTS } from './manifest.ts'
import { isOther, openArchive } from './openArchive.ts'
import { fitExactly, openAssessmentFile, openDefinition, withAttachments } from './openContent.ts'
import type { Unpacked } from './unpackItcheck.ts'
import { within } from './within.ts'

/** Opens a `.itcheck` file. Any bytes may be given: what cannot be opened is a problem that says why, never an exception. */
export function readItcheck(bytes: Uint8Array): Result<OpenedItcheck> {
  const unpacked = openArchive(bytes, ITCHECK_DOCUMENTS, (kind) => (kind === 'itcheck' ? null : isOther(kind)))
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
