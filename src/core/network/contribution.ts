import { SIZE_CLASSES } from '../comparison/sizeClass.ts'
import { checkFormat } from '../format.ts'
import { pointer, problem, type Result, refuse, settle } from '../problem.ts'
import { matchShape, shapeProblems } from '../shape.ts'
import { z } from '../zod.ts'
import { STATES } from './states.ts'

export const CONTRIBUTION_FORMAT = 'it-check/contribution@1'

/**
 * Rounded as they are shown, so that what somebody reads in the file is all that it says. R in tenths: 27 is 2,7; Z in whole percent.
 * `null`: nothing is known of it.
 */
export const Tenths = z.int().min(0).max(50).nullable()
export const Percent = z.int().min(0).max(100).nullable()
export const Count = z.int().min(0).max(1000)

/** `null` in all three where too few questions stand behind them: they would be single answers. */
export const ContributedDomainSchema = z.strictObject({
  /** id of the Themenfeld */
  id: z.string().min(1).max(64),
  /** R [S7] in tenths */
  mean: Tenths,
  /** Z [S8] in percent */
  target: Percent,
  /** Stufe [S13] */
  stufe: z.int().min(0).max(5).nullable(),
})

/**
 * What one municipality gives to others without saying which one it is. Strict at every level: a field more could say who it is.
 * No id, no day, no text, no answer; two municipalities of a group with the same figures give the same bytes.
 */
export const ContributionSchema = z.strictObject({
  format: z.literal(CONTRIBUTION_FORMAT),
  questionnaire: z.strictObject({
    id: z.string().min(1).max(100),
    version: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
  }),
  /** of the reference date: '2026-Q4' */
  quarter: z.string().regex(/^20\d{2}-Q[1-4]$/),
  /** `null`: not said, because the state has too few municipalities of this size or the municipality did not want to */
  state: z.enum(STATES).nullable(),
  size: z.enum(SIZE_CLASSES),
  /** of all Themenfelder together; MUSS [S11] only as numbers over the whole questionnaire */
  overall: z.strictObject({
    mean: Tenths,
    target: Percent,
    must: z.strictObject({ met: Count, missed: Count, unclear: Count }),
  }),
  /** in the order of the questionnaire */
  domains: z.array(ContributedDomainSchema).min(1).max(100),
})

export type Contribution = z.output<typeof ContributionSchema>
export type ContributedDomain = Contribution['domains'][number]

/** Stands for all Themenfelder together where contributions are written line by line, so none may be called so. */
export const WHOLE = '*'

/** What a file says, parsed. Anything beyond what a contribution has is refused. */
export function parseContribution(json: unknown): Result<Contribution> {
  const foreign = checkFormat(json, CONTRIBUTION_FORMAT)
  if (foreign) return refuse(foreign)
  const parsed = matchShape(ContributionSchema, json)
  if (!parsed.success) return { ok: false, problems: shapeProblems(parsed.issues, json) }
  const ids = parsed.data.domains.map(({ id }) => id)
  const amiss = ids.flatMap((id, i) => {
    const path = pointer(['domains', i, 'id'])
    if (id === WHOLE) return [problem('reserved-id', path, { id })]
    const first = ids.indexOf(id)
    return first === i ? [] : [problem('duplicate-id', path, { id, first: pointer(['domains', first, 'id']) })]
  })
  return settle(parsed.data, amiss)
}
