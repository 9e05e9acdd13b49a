import type { Assessment, AssessmentFile } from '../core/assessment/schema.ts'
import type { Slip } from '../core/merge/slip.ts'
import type { Questionnaire } from '../core/questionnaire/schema.ts'
import type { ItcheckContent } from './itcheckContent.ts'
import type { Manifest } from './manifest.ts'

/** What a `.itcheck-part` file holds: a small assessment, and how it stood when it was handed out. */
export interface PartContent extends ItcheckContent {
  readonly slip: Slip
  /** without attachments: those it names may have been taken out since */
  readonly base: AssessmentFile
}

/** A part whose every checksum was compared, whose answers fit the questionnaire and are about the questions of its slip. */
export interface OpenedPart extends PartContent {
  readonly assessment: Assessment
  readonly base: Assessment
  readonly definition: Questionnaire
  readonly manifest: Manifest
}
