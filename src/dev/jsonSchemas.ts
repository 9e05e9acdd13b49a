import { AssessmentSchema } from '../core/assessment/schema.ts'
import { SlipSchema } from '../core/merge/slip.ts'
import { ContributionSchema } from '../core/network/contribution.ts'
import { ContributionLineSchema } from '../core/network/contributionLine.ts'
import { PracticeFileSchema } from '../core/network/practice.ts'
import { QuestionnaireSchema } from '../core/questionnaire/schema.ts'
import { z } from '../core/zod.ts'

const PUBLISHED = {
  'questionnaire.schema.json': {
    schema: QuestionnaireSchema,
    title: 'IT-Check questionnaire, it-check/questionnaire@1',
  },
  'assessment.schema.json': { schema: AssessmentSchema, title: 'IT-Check assessment, it-check/assessment@1' },
  'part.schema.json': { schema: SlipSchema, title: 'IT-Check part of an assessment, it-check/part@1' },
  'contribution.schema.json': {
    schema: ContributionSchema,
    title: 'IT-Check contribution to the network, it-check/contribution@1',
  },
  'practice.schema.json': { schema: PracticeFileSchema, title: 'IT-Check good practice, it-check/practice@1' },
  'contribution-line.schema.json': {
    schema: ContributionLineSchema,
    title: 'IT-Check contributions to the network as newline-delimited JSON: one line',
  },
} as const

/**
 * The JSON Schemas (draft 2020-12) in `questionnaires/`, by file name. They let an editor complete and check while typing;
 * what they cannot say, `itcheck validate` checks.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(PUBLISHED).map(([name, { schema, title }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' })
      return [name, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`]
    }),
  )
}
