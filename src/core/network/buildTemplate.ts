import { canonicalBytes } from '../assessment/canonical.ts'
import { countingAnswers } from '../assessment/countingAnswers.ts'
import type { OwnTemplate, TemplateAnswer } from '../assessment/heldTemplate.ts'
import type { Answer, Assessment } from '../assessment/schema.ts'
import { scopeOf } from '../assessment/scope.ts'
import { crc32 } from '../crc32.ts'
import { depthOf } from '../evidence/items.ts'
import type { Domain, Question, Questionnaire } from '../questionnaire/schema.ts'
import { PROVIDER_TEMPLATE_FORMAT, type ProviderTemplate } from './providerTemplate.ts'

/** A question that a provider has answered with a level, as it may go to members. */
export interface TemplateCandidate {
  readonly question: Question
  readonly domain: Domain
  /** goes along, unless somebody takes it out */
  readonly chosen: boolean
  readonly says: TemplateAnswer
}

/**
 * In questionnaire order. Whoever does not know, or to whom it does not apply, answers nothing for others. Of the answer only level, ticked
 * criteria, depth and date are proposed: comments, notes, roles, photos and names of papers are for the provider itself.
 */
export function templateCandidates(
  questionnaire: Questionnaire,
  assessment: Assessment,
  own: OwnTemplate,
): TemplateCandidate[] {
  const scope = scopeOf(questionnaire, assessment)
  const answers = countingAnswers(assessment)
  return questionnaire.domains.flatMap((domain) =>
    domain.questions.flatMap((question): TemplateCandidate[] => {
      const answer = answers[question.id]
      const level = levelOf(questionnaire, question, answer)
      if (!answer || level === null || scope.get(question.id) !== 'in') return []
      const words = Object.hasOwn(own.questions, question.id) ? own.questions[question.id] : undefined
      // what another provider says is that one's to pass on
      const isTheirs = answer.template !== undefined && answer.template.reason === undefined
      return [{ question, domain, chosen: !(words?.left ?? isTheirs), says: saysOf(question, answer, level, words) }]
    }),
  )
}

function saysOf(
  { criteria = [] }: Question,
  answer: Answer,
  level: number,
  words: OwnTemplate['questions'][string] | undefined,
): TemplateAnswer {
  const ticked = criteria.filter(({ id }) => answer.criteria?.[id] === true).map(({ id }) => id)
  const date = words?.date ?? answer.evidence?.date
  const [reference, explanation] = [words?.reference?.trim(), words?.explanation?.trim()]
  return {
    value: answer.value ?? '',
    level,
    ...(ticked.length > 0 && { criteria: ticked }),
    depth: depthOf(answer),
    ...(date && { date }),
    ...(reference && { reference }),
    ...(explanation && { explanation }),
  }
}

function levelOf({ scales }: Questionnaire, { scale }: Question, answer: Answer | undefined): number | null {
  const options = scales.find(({ id }) => id === scale)?.options ?? []
  return options.find(({ id }) => id === answer?.value)?.level ?? null
}

/** The file as it would be saved now. Where the same is said as in the state that was saved last, it is that state again. */
export function buildTemplate(
  questionnaire: { readonly id: string; readonly version: string; readonly sha256: string },
  candidates: readonly TemplateCandidate[],
  own: OwnTemplate,
  { asOf, language }: { readonly asOf: string; readonly language: string },
): { readonly template: ProviderTemplate; readonly mark: string; readonly isSaved: boolean } {
  const { id, version, sha256 } = questionnaire
  const contact = own.contact?.trim()
  const said = {
    provider: { name: own.provider.trim(), ...(contact && { contact }) },
    asOf,
    scope: own.scope.trim(),
    language,
    questionnaire: { id, version, sha256 },
    answers: Object.fromEntries(
      candidates.flatMap(({ chosen, question, says }) => (chosen ? [[question.id, says]] : [])),
    ),
  }
  const mark = crc32(canonicalBytes(said)).toString(16).padStart(8, '0')
  const isSaved = own.saved?.mark === mark
  const number = (own.saved?.number ?? 0) + (isSaved ? 0 : 1)
  const { provider, asOf: day, ...rest } = said
  return {
    template: { format: PROVIDER_TEMPLATE_FORMAT, id: own.id, provider, asOf: day, number, ...rest },
    mark,
    isSaved,
  }
}

/** Why a template cannot be saved yet. */
export const TEMPLATE_GAPS = ['provider', 'scope', 'asOf', 'earlier', 'none'] as const
export type TemplateGap = (typeof TEMPLATE_GAPS)[number]

/** `earlier`: members would refuse it as older than the one they have. */
export function templateGaps(own: OwnTemplate, asOf: string, chosen: number): TemplateGap[] {
  const gaps: Readonly<Record<TemplateGap, boolean>> = {
    provider: own.provider.trim() === '',
    scope: own.scope.trim() === '',
    asOf: asOf === '',
    earlier: asOf !== '' && own.saved !== undefined && asOf < own.saved.asOf,
    none: chosen === 0,
  }
  return TEMPLATE_GAPS.filter((gap) => gaps[gap])
}
