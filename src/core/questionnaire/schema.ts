import { z } from '../zod.ts'

/** See `questionnaires/README.md` for what each field is for; the files check….ts hold what a schema cannot say. */
const Id = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/)
export const Text = z
  .record(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/), z.string().min(1).max(20_000))
  .meta({ id: 'text', description: 'A text by language, for example { "de": "…", "en": "…" }' })
const SemVer = z.string().regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/)
const IsoDate = z.iso.date()
const References = z.record(z.string(), z.array(z.string().min(1)).min(1))

type ConditionShape =
  | { scope: string }
  | { answer: string; atLeast: number }
  | { all: ConditionShape[] }
  | { any: ConditionShape[] }
  | { not: ConditionShape }

const Condition: z.ZodType<ConditionShape> = z
  .lazy(() =>
    z.union(
      [
        z.strictObject({ scope: Id }),
        z.strictObject({ answer: Id, atLeast: z.int().min(0).max(5) }),
        z.strictObject({ all: z.array(Condition).min(1) }),
        z.strictObject({ any: z.array(Condition).min(1) }),
        z.strictObject({ not: Condition }),
      ],
      { error: '{ "scope": … } | { "answer": …, "atLeast": … } | { "all": […] } | { "any": […] } | { "not": … }' },
    ),
  )
  .meta({ id: 'condition' })

const Criterion = z.object({
  id: Id,
  kind: z.enum(['core', 'more']),
  text: Text,
  references: References.optional(),
})

const Measure = z.object({
  title: Text,
  start: Text,
  complete: Text,
  effort: z.int().min(1).max(5),
  cost: z.enum(['none', 'low', 'medium', 'high']),
})

const Question = z.object({
  id: Id,
  text: Text,
  help: Text.optional(),
  why: Text.optional(),
  scale: Id,
  weight: z.int().min(1).max(3),
  must: z.boolean().optional(),
  target: z.int().min(1).max(5).optional(),
  rank: z.int().min(1),
  when: Condition.optional(),
  ask: z.array(Id).optional(),
  criteria: z.array(Criterion).optional(),
  levels: z.record(z.string(), Text).optional(),
  consequence: Text.optional(),
  evidence: z.array(Text).optional(),
  measure: Measure.optional(),
  references: References.optional(),
})

const Domain = z.object({
  id: Id,
  title: Text,
  summary: Text.optional(),
  target: z.int().min(1).max(5).optional(),
  questions: z.array(Question).min(1),
})

const Option = z.object({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,32}$/),
  level: z.int().min(0).max(5),
  label: Text.optional(),
})

/** Answers that cannot all be right together: the quality gate shows `text` as soon as `when` is known to be true. */
const Contradiction = z.object({ id: Id, text: Text, when: Condition })

export const QUESTIONNAIRE_FORMAT = 'it-check/questionnaire@1'

const CHANGES = ['added', 'reworded', 'split', 'merged', 'retired', 'moved', 'meaning'] as const

export const QuestionnaireSchema = z.object({
  $schema: z.string().optional(),
  format: z.literal(QUESTIONNAIRE_FORMAT),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  version: SemVer,
  released: IsoDate,
  license: z.string().min(1),
  languages: z.array(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/)).min(1),
  title: Text,
  description: Text.optional(),
  standards: z
    .array(z.object({ id: z.string().min(1), title: z.string().min(1), edition: z.string().min(1) }))
    .optional(),
  scales: z
    .array(z.object({ id: Id, anchors: z.boolean().optional(), options: z.array(Option).min(2).max(20) }))
    .min(1),
  scoping: z.array(z.object({ id: Id, text: Text, help: Text.optional() })).optional(),
  stages: z.enum(['full', 'minimum-only']),
  target: z.int().min(1).max(5).optional(),
  roles: z.array(z.object({ id: Id, label: Text })).optional(),
  domains: z.array(Domain).min(1),
  contradictions: z.array(Contradiction).max(500).optional(),
  changes: z
    .array(
      z.object({
        version: SemVer,
        summary: Text,
        questions: z.array(z.object({ id: Id, from: z.array(Id).optional(), change: z.enum(CHANGES) })).optional(),
      }),
    )
    .optional(),
})

declare const checked: unique symbol

export type QuestionnaireShape = z.output<typeof QuestionnaireSchema>
/** A questionnaire that passed `parseQuestionnaire`; only this is stored and scored. */
export type Questionnaire = QuestionnaireShape & { readonly [checked]: 'questionnaire' }
export type Domain = QuestionnaireShape['domains'][number]
export type Question = Domain['questions'][number]
export type Criterion = NonNullable<Question['criteria']>[number]
export type Contradiction = NonNullable<QuestionnaireShape['contradictions']>[number]
export type Scale = QuestionnaireShape['scales'][number]
export type Condition = ConditionShape

/** Verified identifiers of a standard, by the standard's id; a standard without a list is not checked. */
export type ReferenceLists = ReadonlyMap<string, ReadonlySet<string>>
