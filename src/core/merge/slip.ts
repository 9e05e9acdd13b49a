import { checkFormat } from '../format.ts'
import { type Result, refuse, settle } from '../problem.ts'
import { matchShape, shapeProblems } from '../shape.ts'
import { z } from '../zod.ts'
import { KEPT_BACK, PART_FORMAT } from './slipValues.ts'

const Utc = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/)
const Id = z.string().min(1).max(100)

/** Loose, so that a field that a later version wrote survives the way there and back. */
export const SlipSchema = z.looseObject({
  format: z.literal(PART_FORMAT),
  /** of this handing out: the same when it comes back */
  id: Id,
  /** id of the assessment it was cut from */
  assessment: Id,
  /** when it was cut */
  at: Utc,
  /** whose turn it is */
  for: z.looseObject({ role: z.string() }),
  /** ids, in questionnaire order */
  questions: z.array(z.string()).min(1),
  /** of the answers that were there already */
  keptBack: z.array(z.enum(KEPT_BACK)),
})

/** What goes along with a part and says where it belongs: `part.json`. */
export type Slip = z.output<typeof SlipSchema>

export function parseSlip(json: unknown): Result<Slip> {
  const foreign = checkFormat(json, PART_FORMAT)
  if (foreign) return refuse(foreign)
  const parsed = matchShape(SlipSchema, json)
  return parsed.success ? settle(parsed.data, []) : { ok: false, problems: shapeProblems(parsed.issues, json) }
}
