import { z } from '../zod.ts'
import {
  type ContributedDomain,
  ContributedDomainSchema,
  type Contribution,
  ContributionSchema,
  Count,
  Percent,
  Tenths,
  WHOLE,
} from './contribution.ts'

const { questionnaire, quarter, state, size } = ContributionSchema.shape

/**
 * One line of a file of many contributions: what one of them says about one Themenfeld, or with domain '*' about all of them together.
 * Flat, and every field is always there, so that a database loads it as a table without taking anything apart. A contribution has a line
 * for each Themenfeld and one line '*', which is written last: where it is missing, the file was cut off.
 */
export const ContributionLineSchema = z.strictObject({
  /** running number in this file, from 1: which lines belong together, and nothing else */
  contribution: z.int().min(1).max(1_000_000_000),
  questionnaire: questionnaire.shape.id,
  version: questionnaire.shape.version,
  quarter,
  state,
  size,
  /** id of the Themenfeld, or '*' */
  domain: ContributedDomainSchema.shape.id,
  /** R in tenths */
  mean: Tenths,
  /** Z in percent */
  target: Percent,
  /** `null` in a line '*' */
  stufe: ContributedDomainSchema.shape.stufe,
  /** numbers of MUSS [S11], in lines '*' only */
  mustMet: Count.nullable(),
  mustMissed: Count.nullable(),
  mustUnclear: Count.nullable(),
})

export type ContributionLine = z.output<typeof ContributionLineSchema>

interface Figures extends Pick<ContributedDomain, 'mean' | 'target'> {
  readonly stufe?: number | null
}
type Must = Contribution['overall']['must']

/** @param number from 1, unique in the file */
export function linesOf(
  { questionnaire, quarter, state, size, overall, domains }: Contribution,
  number: number,
): ContributionLine[] {
  // written out: spreading the common fields into 187,000 lines takes three seconds
  const line = (domain: string, figures: Figures, must: Must | null): ContributionLine => ({
    contribution: number,
    questionnaire: questionnaire.id,
    version: questionnaire.version,
    quarter,
    state,
    size,
    domain,
    mean: figures.mean,
    target: figures.target,
    stufe: figures.stufe ?? null,
    mustMet: must?.met ?? null,
    mustMissed: must?.missed ?? null,
    mustUnclear: must?.unclear ?? null,
  })
  return [...domains.map((domain) => line(domain.id, domain, null)), line(WHOLE, overall, overall.must)]
}
