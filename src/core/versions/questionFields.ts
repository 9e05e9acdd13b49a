import { canonicalText } from '../assessment/canonical.ts'
import type { Domain, Question, Questionnaire } from '../questionnaire/schema.ts'
import { targetOf } from '../scoring/questionState.ts'
import type { LocalText } from '../text.ts'

/** What two versions of a question can differ in, in the order in which one reads it. */
export const QUESTION_FIELDS = [
  'text',
  'help',
  'why',
  'criteria',
  'scale',
  'levels',
  'must',
  'weight',
  'target',
  'rank',
  'when',
  'ask',
  'consequence',
  'evidence',
  'measure',
  'references',
] as const

export type QuestionField = (typeof QUESTION_FIELDS)[number]

/** Who answered one wording may answer the other differently. The rest says how an answer counts, who gives it and what follows from it. */
export const WORDING: readonly QuestionField[] = ['text', 'help', 'criteria', 'scale', 'levels']

/** A question where it stands in one version. */
export interface PlacedQuestion {
  readonly question: Question
  readonly domain: Domain
  readonly questionnaire: Questionnaire
}

/** The fields that differ. A language that one version lacks is no difference; nor is the order of criteria. */
export function differingFields(before: PlacedQuestion, after: PlacedQuestion): QuestionField[] {
  return QUESTION_FIELDS.filter((field) => !isSame(field, before, after))
}

function isSame(field: QuestionField, before: PlacedQuestion, after: PlacedQuestion): boolean {
  const [a, b] = [before.question, after.question]
  switch (field) {
    case 'text':
    case 'help':
    case 'why':
    case 'consequence':
      return sameText(a[field], b[field])
    case 'criteria':
      return sameCriteria(a, b)
    case 'levels':
      return sameTexts(a.levels ?? {}, b.levels ?? {})
    case 'evidence':
      return sameTexts(
        Object.fromEntries((a.evidence ?? []).entries()),
        Object.fromEntries((b.evidence ?? []).entries()),
      )
    case 'measure':
      return sameMeasure(a.measure, b.measure)
    case 'scale':
      return sameScale(before, after)
    case 'must':
      return Boolean(a.must) === Boolean(b.must)
    case 'target':
      return targetIn(before) === targetIn(after)
    case 'references':
      return sameJson(allReferences(a), allReferences(b))
    case 'weight':
    case 'rank':
    case 'when':
    case 'ask':
      return sameJson(a[field], b[field])
    default:
      return field satisfies never
  }
}

/** The target level that the questionnaire gives a question: its own, its Themenfeld's or that of the whole. */
export function targetIn({ questionnaire, domain, question }: PlacedQuestion): number {
  return targetOf(questionnaire, {}, domain, question)
}

/** In every language that both have, of which there is at least one. */
export function sameText(a: LocalText | undefined, b: LocalText | undefined): boolean {
  if (!a || !b) return a === b
  const shared = Object.keys(a).filter((language) => Object.hasOwn(b, language))
  return shared.length > 0 && shared.every((language) => a[language] === b[language])
}

type Texts = Readonly<Record<string, LocalText>>

function sameTexts(a: Texts, b: Texts): boolean {
  return sameKeys(a, b) && Object.keys(a).every((key) => sameText(a[key], b[key]))
}

function sameCriteria({ criteria: a = [] }: Question, { criteria: b = [] }: Question): boolean {
  const others = new Map(b.map((criterion) => [criterion.id, criterion]))
  return (
    a.length === b.length &&
    a.every((one) => {
      const other = others.get(one.id)
      return other !== undefined && one.kind === other.kind && sameText(one.text, other.text)
    })
  )
}

function sameMeasure(a: Question['measure'], b: Question['measure']): boolean {
  if (!a || !b) return a === b
  return (
    a.effort === b.effort &&
    a.cost === b.cost &&
    (['title', 'start', 'complete'] as const).every((part) => sameText(a[part], b[part]))
  )
}

/** A scale may keep its id and offer something else. */
function sameScale(before: PlacedQuestion, after: PlacedQuestion): boolean {
  const [a, b] = [before, after].map(
    ({ questionnaire, question }) => questionnaire.scales.find(({ id }) => id === question.scale)?.options ?? [],
  )
  return (
    a !== undefined &&
    a.length === b?.length &&
    a.every((option, at) => {
      const other = b[at]
      return option.id === other?.id && option.level === other.level && sameText(option.label, other.label)
    })
  )
}

/** Those of the question by standard, and those of each criterion. */
function allReferences({ references, criteria = [] }: Question): unknown {
  const named = criteria.flatMap(({ id, references: own }) => (own ? [[id, own] as const] : []))
  return [references ?? {}, Object.fromEntries(named)]
}

function sameKeys(a: object, b: object): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key))
}

function sameJson(a: unknown, b: unknown): boolean {
  return a === b || canonicalText(a ?? null) === canonicalText(b ?? null)
}
