import type { AssessmentFile } from '../core/assessment/schema.ts'
import { readJson } from '../core/json.ts'
import { parseSlip, type Slip } from '../core/merge/slip.ts'
import { type Problem, problem, type Result, refuse, settle } from '../core/problem.ts'
import { questionsOf } from '../core/questionnaire/lookup.ts'
import type { Questionnaire } from '../core/questionnaire/schema.ts'
import { ENTRY, PART_DOCUMENTS } from './manifest.ts'
import { isOther, openArchive } from './openArchive.ts'
import { fitExactly, openAssessmentFile, openDefinition, withAttachments } from './openContent.ts'
import type { OpenedPart } from './partContent.ts'
import type { Unpacked } from './unpackItcheck.ts'
import { within } from './within.ts'

/** Opens a `.itcheck-part` file, with the limits and refusals of `readItcheck`. Any bytes may be given. */
export function readPart(bytes: Uint8Array): Result<OpenedPart> {
  const unpacked = openArchive(bytes, PART_DOCUMENTS, (kind) => {
    if (kind === 'itcheck') return problem('zip-entry-missing', ENTRY.part)
    return kind === 'part' ? null : isOther(kind)
  })
  return unpacked.ok ? openUnpacked(unpacked.value) : unpacked
}

type Documents = (typeof PART_DOCUMENTS)[number]

function openUnpacked({ manifest, documents, attachments }: Unpacked<Documents>): Result<OpenedPart> {
  const questionnaire = documents[ENTRY.questionnaire]
  const slip = within(ENTRY.part, openSlip(documents[ENTRY.part]))
  if (!slip.ok) return slip
  const definition = within(ENTRY.questionnaire, openDefinition(questionnaire))
  if (!definition.ok) return definition
  const fitted = (entry: typeof ENTRY.assessment | typeof ENTRY.base) => {
    const file = within(entry, openAssessmentFile(documents[entry]))
    return file.ok ? within(entry, fitExactly(file.value, definition.value, questionnaire)) : file
  }
  const [base, file] = [fitted(ENTRY.base), fitted(ENTRY.assessment)]
  if (!base.ok) return base
  if (!file.ok) return file
  const stranger = unknownIn(slip.value, definition.value) ?? strangerIn(slip.value, base.value, file.value)
  if (stranger) return refuse(stranger)
  const there = within(
    ENTRY.assessment,
    withAttachments(file.value, (sha256) => attachments.has(sha256)),
  )
  if (!there.ok) return there
  const opened = { slip: slip.value, base: base.value, assessment: there.value, definition: definition.value }
  const warnings = [slip, definition, file, there].flatMap((result) => result.warnings)
  return settle({ ...opened, questionnaire, attachments, manifest }, warnings)
}

function openSlip(bytes: Uint8Array): Result<Slip> {
  const json = readJson(bytes)
  return json.ok ? parseSlip(json.value) : json
}

function unknownIn({ questions }: Slip, definition: Questionnaire): Problem | null {
  const known = new Set(questionsOf(definition).map(({ id }) => id))
  const unknown = questions.findIndex((id) => !known.has(id))
  return unknown < 0 ? null : problem('part-mismatch', `${ENTRY.part}#/questions/${unknown}`)
}

/** Nothing comes back that was not handed out: an answer to another question would be merged where nobody expects it. */
function strangerIn(slip: Slip, base: AssessmentFile, file: AssessmentFile): Problem | null {
  if (base.id !== file.id) return problem('part-mismatch', `${ENTRY.base}#/id`)
  const chosen = new Set(slip.questions)
  for (const [entry, { answers, assessor }] of [[ENTRY.base, base] as const, [ENTRY.assessment, file] as const]) {
    const stranger = [...Object.keys(answers), ...Object.keys(assessor)].find((question) => !chosen.has(question))
    if (stranger !== undefined) return problem('part-mismatch', `${entry}#/answers/${stranger}`)
  }
  return null
}
