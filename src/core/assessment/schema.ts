import { z } from '../zod.ts'
import { ASSESSMENT_FORMAT, MARKS } from './values.ts'

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

const EvidenceSchema = z.looseObject({
  depth: z.enum(['E0', 'E1', 'E2', 'E3']),
  /** who was asked, a role */
  role: z.string().optional(),
  /** when one asked or looked */
  date: IsoDate.optional(),
  /** what was seen: see `core/evidence/items` */
  items: z.array(z.unknown()).optional(),
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
  evidence: EvidenceSchema.optional(),
  attachments: z.array(AttachmentSchema).optional(),
  source: z
    .looseObject({
      kind: z.enum(['own', 'carried', 'provider', 'merged']),
      from: z.string().optional(),
      confirmed: z.boolean().optional(),
    })
    .optional(),
  review: z.boolean().optional(),
  /** of a conversation on site */
  marks: z.array(z.enum(MARKS)).optional(),
  /** why it is another level than in the earlier check: see `earlier` */
  changed: z.looseObject({ reason: z.string(), at: Utc }).optional(),
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

/** '08:30', on the clock of the place that is visited */
const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const TalkSchema = z.looseObject({
  /** place in the plan; the lower the earlier, equal ones by id */
  order: z.number(),
  /** without one it is called after the roles */
  title: z.string().optional(),
  /** whom one talks to: ids of the questionnaire's roles */
  roles: z.array(z.string()),
  /** where one stands: one of `PLACES`, or in the user's own words */
  place: z.string().optional(),
  /** ids; those out of scope are passed over, those that no conversation names are put into one: see `plannedTalks` */
  questions: z.array(z.string()),
  /** of the visit, counted from 1; without one it follows the conversation before it */
  day: z.int().min(1).max(99).optional(),
  start: TimeOfDay.optional(),
  /** as somebody set it; without it, it is estimated */
  minutes: z.number().min(0).max(1440).optional(),
  breakAfter: z.number().min(0).max(1440).optional(),
  /** that it took so far, without what runs since `since` */
  seconds: z.number().min(0).optional(),
  /** the timer runs since then */
  since: Utc.optional(),
})

/** The plan of a visit on site and how long its conversations took. */
const VisitSchema = z.looseObject({
  /** of its first day */
  date: IsoDate.optional(),
  /** when each day begins, and when no further conversation ends */
  start: TimeOfDay.optional(),
  until: TimeOfDay.optional(),
  /** by id */
  talks: z.record(z.string(), TalkSchema).optional(),
})

/** What the check before this one said of a question, without photos and notes. */
const EarlierAnswerSchema = z.looseObject({
  value: z.string().optional(),
  /** that `value` stood for on its scale of then; none for 'unknown' and 'na' */
  level: z.int().min(0).max(5).optional(),
  reason: z.string().optional(),
  performedBy: z.enum(['self', 'provider', 'shared']).optional(),
  comment: z.string().optional(),
  evidence: EvidenceSchema.optional(),
  by: Role.optional(),
  at: Utc,
})

/** The check that a follow-up goes on from, embedded, so that it stands beside on another computer too. Never changed. */
const EarlierSchema = z.looseObject({
  /** id */
  assessment: z.string(),
  asOf: IsoDate,
  questionnaire: z.looseObject({ id: z.string(), version: z.string(), sha256: Sha256Hex }),
  /** those that counted, by the question's id in the questionnaire of the follow-up, or of then where it has none */
  answers: z.record(z.string(), EarlierAnswerSchema),
  /** what was promised */
  measures: z.array(
    z.looseObject({
      id: z.string(),
      questions: z.array(z.string()),
      title: z.string(),
      owner: z.string().optional(),
      due: IsoDate.optional(),
      status: z.string(),
      cost: z.looseObject({ once: z.number().min(0).optional(), yearly: z.number().min(0).optional() }).optional(),
    }),
  ),
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
  /** findings of the quality gate that may stand, by their key: 'unanswered/BAK-02' */
  overrides: z
    .record(
      z.string(),
      z.looseObject({
        reason: z.string(),
        by: Role.optional(),
        at: Utc,
        /** what the finding was when this was said; when it is something else now, the override is stale */
        basis: z.string().optional(),
      }),
    )
    .optional(),
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
  visit: VisitSchema.optional(),
  /** of a follow-up */
  earlier: EarlierSchema.optional(),
  log: z.array(LogEntrySchema),
  /** `false`: no change log is kept of it, on no device; its sign-off and reopenings stand in `signOff` */
  keepsLog: z.boolean().optional(),
})

declare const fitted: unique symbol

/** What a file says, parsed. Whether it fits its questionnaire is not known yet: see `fit`. */
export type AssessmentFile = z.output<typeof AssessmentSchema>
/** An assessment whose answers fit its questionnaire: only this can be scored. */
export type Assessment = AssessmentFile & { readonly [fitted]: 'assessment' }
export type Answer = z.output<typeof AnswerSchema>
export type Attachment = z.output<typeof AttachmentSchema>
export type Measure = z.output<typeof MeasureSchema>
export type Visit = z.output<typeof VisitSchema>
export type Talk = z.output<typeof TalkSchema>
export type Earlier = z.output<typeof EarlierSchema>
export type EarlierAnswer = Earlier['answers'][string]
export type EarlierMeasure = Earlier['measures'][number]
export type LogEntry = z.output<typeof LogEntrySchema>
export type Scope = AssessmentFile['scope']
