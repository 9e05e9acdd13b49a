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

const LiftSchema = z.looseObject({ question: z.string(), to: z.int().min(0).max(5) })

const MeasureSchema = z.looseObject({
  id: z.string(),
  questions: z.array(z.string()),
  lifts: z.array(LiftSchema).optional(),
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
  /** good practice: what worked, and what one would look out for, written to be passed on */
  worked: z.string().optional(),
  caution: z.string().optional(),
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

const SettledSchema = z.looseObject({ view: z.enum(['answers', 'assessor']), reason: z.string(), at: Utc })

const OverrideSchema = z.looseObject({
  reason: z.string(),
  by: Role.optional(),
  at: Utc,
  /** what the finding was when this was said; when it is something else now, the override is stale */
  basis: z.string().optional(),
})

const DecisionSchema = z.looseObject({
  question: z.string(),
  kind: z.string(),
  by: z.string(),
  until: IsoDate.optional(),
  reason: z.string(),
})

const TargetSchema = z.int().min(1).max(5)

/** A question or scoping question as it was asked: the archive is read where its questionnaire is not at hand. */
const AskedSchema = z.looseObject({
  text: z.record(z.string(), z.string()),
  /** what became of it: one of the kinds of `core/versions` */
  change: z.string(),
  /** ids of the questions that came after it */
  after: z.array(z.string()),
  options: z
    .array(
      z.looseObject({
        id: z.string(),
        level: z.int().min(0).max(5),
        label: z.record(z.string(), z.string()).optional(),
      }),
    )
    .optional(),
  /** what the chosen options looked like, by option id */
  levels: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  /** texts by criterion id, of those that were ticked or crossed */
  criteria: z.record(z.string(), z.record(z.string(), z.string())).optional(),
})

/** What has no place in a newer version of the questionnaire, exactly as it stood in the assessment that was answered with the older one. */
const ArchiveSchema = z.looseObject({
  /** id of that assessment */
  from: z.string(),
  asOf: IsoDate.optional(),
  questionnaire: z.looseObject({ id: z.string(), version: z.string(), sha256: Sha256Hex }),
  /** when it was put here */
  at: Utc,
  /** by question id */
  asked: z.record(z.string(), AskedSchema).optional(),
  answers: z.record(z.string(), AnswerSchema).optional(),
  assessor: z.record(z.string(), AnswerSchema).optional(),
  settled: z.record(z.string(), SettledSchema).optional(),
  overrides: z.record(z.string(), OverrideSchema).optional(),
  scope: z.record(z.string(), z.boolean()).optional(),
  targets: z.record(z.string(), TargetSchema).optional(),
  decisions: z.array(DecisionSchema).optional(),
  /** by the id of a measure that stays: the questions it served that are gone */
  measures: z
    .record(z.string(), z.looseObject({ questions: z.array(z.string()), lifts: z.array(LiftSchema).optional() }))
    .optional(),
  /** by the id of a conversation that stays: its questions that are gone */
  talks: z.record(z.string(), z.array(z.string())).optional(),
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
  targets: z.record(z.string(), TargetSchema),
  answers: z.record(z.string(), AnswerSchema),
  assessor: z.record(z.string(), AnswerSchema),
  settled: z.record(z.string(), SettledSchema),
  /** findings of the quality gate that may stand, by their key: 'unanswered/BAK-02' */
  overrides: z.record(z.string(), OverrideSchema).optional(),
  measures: z.array(MeasureSchema),
  decisions: z.array(DecisionSchema),
  signOff: z.array(z.unknown()),
  visit: VisitSchema.optional(),
  /** of a follow-up */
  earlier: EarlierSchema.optional(),
  log: z.array(LogEntrySchema),
  /** `false`: no change log is kept of it, on no device; its sign-off and reopenings stand in `signOff` */
  keepsLog: z.boolean().optional(),
  /** of each version of the questionnaire that it left behind, oldest first */
  archive: z.array(ArchiveSchema).optional(),
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
export type Archived = z.output<typeof ArchiveSchema>
export type Asked = z.output<typeof AskedSchema>
export type Scope = AssessmentFile['scope']
