import { TEMPLATE_HEAD, TemplateAnswerSchema } from '../assessment/heldTemplate.ts'
import { checkFormat } from '../format.ts'
import { readJson } from '../json.ts'
import { type Result, refuse, settle } from '../problem.ts'
import { matchShape, shapeProblems } from '../shape.ts'
import { z } from '../zod.ts'

export const PROVIDER_TEMPLATE_FORMAT = 'it-check/provider-template@1'

/**
 * What a provider answers once for all that it works for, in a file of its own. Loose like an assessment: what a later version writes
 * survives in the assessment that takes it in.
 */
export const ProviderTemplateSchema = z.looseObject({
  format: z.literal(PROVIDER_TEMPLATE_FORMAT),
  /** the same in every update */
  id: z.string().min(1).max(100),
  ...TEMPLATE_HEAD,
  /** by question id, in the order of the questionnaire */
  answers: z.record(z.string(), TemplateAnswerSchema),
})

export type ProviderTemplate = z.output<typeof ProviderTemplateSchema>

/** What a file says, parsed. Whether it fits an assessment: see `fitTemplate`. */
function parseProviderTemplate(json: unknown): Result<ProviderTemplate> {
  const foreign = checkFormat(json, PROVIDER_TEMPLATE_FORMAT)
  if (foreign) return refuse(foreign)
  const parsed = matchShape(ProviderTemplateSchema, json)
  return parsed.success ? settle(parsed.data, []) : { ok: false, problems: shapeProblems(parsed.issues, json) }
}

/** The bytes of a file. Any may be given: what cannot be opened is a problem that says why. */
export function readProviderTemplate(bytes: Uint8Array): Result<ProviderTemplate> {
  const json = readJson(bytes)
  return json.ok ? parseProviderTemplate(json.value) : json
}

/** As it is saved: JSON that people can read in an editor. */
export function serializeProviderTemplate(template: ProviderTemplate): string {
  return `${JSON.stringify(template, null, 2)}\n`
}
