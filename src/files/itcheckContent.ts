import type { LeftOut } from '../core/assessment/notes.ts'
import type { Assessment, AssessmentFile } from '../core/assessment/schema.ts'
import type { Questionnaire } from '../core/questionnaire/schema.ts'
import type { Manifest } from './manifest.ts'

export interface AttachmentFile {
  readonly bytes: Uint8Array
  /** 1 to 8 characters of a-z and 0-9, without the dot: 'jpg' */
  readonly extension: string
}

/** What a `.itcheck` file holds. */
export interface ItcheckContent {
  readonly assessment: AssessmentFile
  /** the exact bytes of the definition that the assessment was answered with; `assessment.questionnaire.sha256` is theirs */
  readonly questionnaire: Uint8Array
  /** by SHA-256 of the bytes, lower-case hex */
  readonly attachments: ReadonlyMap<string, AttachmentFile>
  /** what the assessment had and was left out on purpose, whether or not there was any of it */
  readonly leftOut?: readonly LeftOut[]
}

/** A `.itcheck` file whose every checksum was compared and whose answers fit its questionnaire. */
export interface OpenedItcheck extends ItcheckContent {
  /** fields that this version does not know are still there, at every level */
  readonly assessment: Assessment
  /** `questionnaire`, parsed */
  readonly definition: Questionnaire
  readonly manifest: Manifest
}
