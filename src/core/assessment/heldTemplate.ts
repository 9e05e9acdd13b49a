import { z } from '../zod.ts'

const Words = z.string().max(5000)
const Name = z.string().min(1).max(200)
const IsoDate = z.iso.date()
const Utc = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/)

/** What a provider says of one question, for all that it works for. Only what somebody wrote for others to read is in it. */
export const TemplateAnswerSchema = z.looseObject({
  /** an option id of the question's scale */
  value: z.string().min(1).max(100),
  /** that `value` stands for: with it, it is found on the scale of another version */
  level: z.int().min(0).max(5),
  /** ids of criteria that are met */
  criteria: z.array(z.string().max(100)).max(200).optional(),
  depth: z.enum(['E0', 'E1', 'E2', 'E3']),
  /** of the evidence */
  date: IsoDate.optional(),
  /** what there is to see, and where: 'ISO-27001-Zertifikat Nr. 44/2026, einsehbar beim Kundenbeirat' */
  reference: Words.optional(),
  explanation: Words.optional(),
})

/** Who answers, as of when, and for whom: the same in the file of a provider and in the assessment that took it in. */
export const TEMPLATE_HEAD = {
  provider: z.looseObject({ name: Name, contact: z.string().max(500).optional() }),
  asOf: IsoDate,
  /** counts the states that were given out; of two of one day the higher one is newer */
  number: z.int().min(1).max(1_000_000),
  /** which services and which members it speaks of */
  scope: Words,
  /** of these words */
  language: z.string().max(20),
  /** that it was answered with */
  questionnaire: z.looseObject({
    id: z.string().min(1).max(100),
    version: z.string().regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
}

/** A provider's template that a municipality took in. By itself it answers nothing. */
export const HeldTemplateSchema = z.looseObject({
  ...TEMPLATE_HEAD,
  /** by the question's id in the questionnaire of this assessment */
  answers: z.record(
    z.string(),
    TemplateAnswerSchema.extend({
      /** stands for what the provider said; a decision that was made about another one is outdated */
      basis: z.string().max(100),
      /** the provider answered a question that was worded otherwise */
      reworded: z.boolean().optional(),
    }),
  ),
  /** ids, as in the template, of questions that this questionnaire does not have or asks otherwise */
  left: z.array(z.string().max(100)).optional(),
  /** when it was taken in */
  at: Utc,
})

/** What a data centre prepares for its members, and what it gave out last. Levels and criteria are those of its own answers. */
export const OwnTemplateSchema = z.looseObject({
  /** the same in every update */
  id: z.string().min(1).max(100),
  provider: z.string(),
  contact: z.string().optional(),
  scope: z.string(),
  asOf: IsoDate.optional(),
  /** by question id, where something else holds than what is proposed */
  questions: z.record(
    z.string(),
    z.looseObject({
      /** it stays out of the template */
      left: z.boolean().optional(),
      /** ISO date; '': none, whatever the answer says */
      date: z
        .string()
        .regex(/^(\d{4}-\d{2}-\d{2})?$/)
        .optional(),
      reference: z.string().optional(),
      explanation: z.string().optional(),
    }),
  ),
  /** the state that was saved last; `mark` is the same where the same was said */
  saved: z.looseObject({ number: z.int().min(1), asOf: IsoDate, mark: z.string(), at: Utc }).optional(),
})

/** What was decided about a provider's answer. */
export const TemplateDecisionSchema = z.looseObject({
  /** id of the template */
  from: z.string(),
  /** of the answer that it was decided about */
  basis: z.string(),
  /** why another answer is given here; without one the provider's answer was accepted */
  reason: z.string().optional(),
  at: Utc,
})

export type TemplateAnswer = z.output<typeof TemplateAnswerSchema>
export type HeldTemplate = z.output<typeof HeldTemplateSchema>
export type HeldAnswer = HeldTemplate['answers'][string]
export type OwnTemplate = z.output<typeof OwnTemplateSchema>
/** By the template's id. */
export type HeldTemplates = Readonly<Record<string, HeldTemplate>>

type Dated = Pick<HeldTemplate, 'asOf' | 'number'>

/** Positive where `a` is the later state. */
export function compareTemplates(a: Dated, b: Dated): number {
  if (a.asOf !== b.asOf) return a.asOf > b.asOf ? 1 : -1
  return a.number - b.number
}

/** Each with its answers to these questions only; `undefined`: none says anything of them. */
export function templatesAbout(
  templates: HeldTemplates | undefined,
  questions: ReadonlySet<string>,
): Record<string, HeldTemplate> | undefined {
  const about = Object.entries(templates ?? {}).flatMap(([id, { left: _, ...template }]): [string, HeldTemplate][] => {
    const answers = Object.entries(template.answers).filter(([question]) => questions.has(question))
    return answers.length > 0 ? [[id, { ...template, answers: Object.fromEntries(answers) }]] : []
  })
  return about.length > 0 ? Object.fromEntries(about) : undefined
}
