import { z } from '../zod.ts'
import { ASSESSMENT_FORMAT } from './values.ts'

/** Objects are loose at every level: a field that a later version wrote survives a round trip through this one. */
const Utc = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/)
const IsoDate = z.iso.date()
const Sha256Hex = z.string().regex(/^[0-9a-f]{64}$/)
const Role = z.looseObject({ role: z.string() })

const AttachmentSchema = z.looseObject({
  sha256: Sha256Hex,
  name: z.string(),
  type: z.string(),
  caption: z.string().optional(),
})

const AnswerSchema = z.looseObject({
  /** an option id of the question's scale, 'unknown' or 'na' */
  value: z.string().optional(),
  reason: z.string().optional(),
  confirmedBy: Role.extend({ at: Utc }).optional(),
  performedBy: z.enum(['self', 'provider', 'shared']).optional(),
  assignee: z.string().optional(),
  followUp: IsoDate.optional(),
  comment: z.string().optional(),
  note: z.string().optional(),
  criteria: z.record(z.string(), z.boolean()).optional(),
  evidence: z
    .looseObject({
      depth: z.enum(['E0', 'E1', 'E2', 'E3']),
      /** who was asked, a role */
      role: z.string().optional(),
      /** when one asked or looked */
      date: IsoDate.optional(),
      /** what was seen: see `core/evidence/items` */
      items: z.array(z.unknown()).optional(),
    })
    .optional(),
  attachments: z.array(AttachmentSchema).optional(),
  source: z
    .looseObject({
      kind: z.enum(['own', 'carried', 'provider', 'merged']),
      from: z.string().optional(),
      confirmed: z.boolean().optional(),
    })
    .optional(),
  review: z.boolean().optional(),
  by: Role.optional(),
  at: Utc,
})

const MeasureSchema = z.looseObject({
  id: z.string(),
  questions: z.array(z.string()),
  lifts: z.array(z.looseObject({ question: z.string(), to: z.int().min(0).max(5) })).optional(),
  title: z.string(),
  owner: z.string().optional(),
  start: IsoDate.optional(),
  due: IsoDate.optional(),
  status: z.string(),
  effort: z.int().min(1).max(5).optional(),
  days: z.number().min(0).optional(),
  cost: z
    .looseObject({
      once: z.number().min(0).optional(),
      yearly: z.number().min(0).optional(),
      kind: z.enum(['investiv', 'konsumtiv']).optional(),
      budgetYear: z.int().optional(),
      product: z.string().optional(),
    })
    .optional(),
  dependsOn: z.array(z.string()).optional(),
  evidence: z.string().optional(),
  decision: z.string().optional(),
  note: z.string().optional(),
  history: z.array(z.unknown()).optional(),
})

const LogEntrySchema = z.looseObject({
  id: z.string(),
  at: Utc,
  role: z.string().optional(),
  tab: z.string(),
  /** JSON Pointer into the assessment: '/answers/BAK-02/comment' */
  path: z.string(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
})

export const AssessmentSchema = z.looseObject({
  format: z.literal(ASSESSMENT_FORMAT),
  id: z.string().min(1).max(100),
  series: z.string().min(1).max(100),
  previous: z.string().nullable(),
  title: z.string(),
  language: z.string(),
  questionnaire: z.looseObject({ id: z.string(), version: z.string(), sha256: Sha256Hex }),
  municipality: z.looseObject({
    name: z.string(),
    key: z.string().optional(),
    state: z.string().optional(),
    inhabitants: z.int().min(0).optional(),
    workplaces: z.int().min(0).optional(),
    kind: z.string().optional(),
  }),
  audit: z.looseObject({
    asOf: IsoDate.optional(),
    coverage: z.string().optional(),
    occasion: z.string().optional(),
    fileNumber: z.string().optional(),
    participants: z.array(Role).optional(),
    earlier: z.string().optional(),
  }),
  createdAt: Utc,
  status: z.enum(['open', 'signed-off']),
  scope: z.record(z.string(), z.boolean()),
  targets: z.record(z.string(), z.int().min(1).max(5)),
  answers: z.record(z.string(), AnswerSchema),
  assessor: z.record(z.string(), AnswerSchema),
  settled: z.record(z.string(), z.looseObject({ view: z.enum(['answers', 'assessor']), reason: z.string(), at: Utc })),
  measures: z.array(MeasureSchema),
  decisions: z.array(
    z.looseObject({
      question: z.string(),
      kind: z.string(),
      by: z.string(),
      until: IsoDate.optional(),
      reason: z.string(),
    }),
  ),
  signOff: z.array(z.unknown()),
  log: z.array(LogEntrySchema),
})

declare const fitted: unique symbol

/** What a file says, parsed. Whether it fits its questionnaire is not known yet: see `fit`. */
export type AssessmentFile = z.output<typeof AssessmentSchema>
/** An assessment whose answers fit its questionnaire: only this can be scored. */
export type Assessment = AssessmentFile & { readonly [fitted]: 'assessment' }
export type Answer = z.output<typeof AnswerSchema>
export type Attachment = z.output<typeof AttachmentSchema>
export type Measure = z.output<typeof MeasureSchema>
export type LogEntry = z.output<typeof LogEntrySchema>
export type Scope = AssessmentFile['scope']
