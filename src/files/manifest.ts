import { checkFormat } from '../core/format.ts'
import { type Result, refuse, settle } from '../core/problem.ts'
import { shapeProblems } from '../core/shape.ts'
import { z } from '../core/zod.ts'

export const FILE_FORMAT = 'it-check/file@1'

/** Names of the documents in a `.itcheck` file and, with the last two, in a `.itcheck-part` file. */
export const ENTRY = {
  manifest: 'manifest.json',
  assessment: 'assessment.json',
  questionnaire: 'questionnaire.json',
  base: 'base.json',
  part: 'part.json',
} as const

/** What each kind of file must hold beside its manifest. */
export const ITCHECK_DOCUMENTS = [ENTRY.assessment, ENTRY.questionnaire] as const
export const PART_DOCUMENTS = [ENTRY.part, ENTRY.base, ENTRY.assessment, ENTRY.questionnaire] as const

/** The pattern also keeps out every path that would leave a folder when unpacked. */
export const ATTACHMENT_NAME = /^attachments\/([0-9a-f]{64})\.([a-z0-9]{1,8})$/

export function attachmentName(sha256: string, extension: string): string {
  return `attachments/${sha256}.${extension}`
}

/** About the packing, not the content: written anew with every file, so fields of later versions are not carried over. */
const ManifestSchema = z.object({
  format: z.literal(FILE_FORMAT),
  /** version of the app that wrote the file */
  appVersion: z.string(),
  /** newest `at` in the content, never the clock */
  created: z.string(),
  /** what was left out of the assessment on purpose ('notes'): who has it keeps it when the file is merged */
  leftOut: z.array(z.string()).optional(),
  /** SHA-256 (hex) of every other entry, by name */
  entries: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
})

export type Manifest = z.output<typeof ManifestSchema>

export function parseManifest(json: unknown): Result<Manifest> {
  const foreign = checkFormat(json, FILE_FORMAT)
  if (foreign) return refuse(foreign)
  const parsed = ManifestSchema.safeParse(json)
  return parsed.success ? settle(parsed.data, []) : refuse(...shapeProblems(parsed.error.issues, json))
}

/** `documents`: of this kind of file. */
export function isEntryName(name: string, documents: readonly string[]): boolean {
  return name === ENTRY.manifest || documents.includes(name) || ATTACHMENT_NAME.test(name)
}
