import { canonicalBytes } from '../assessment/canonical.ts'
import type { HeldAnswer, HeldTemplate, TemplateAnswer } from '../assessment/heldTemplate.ts'
import { crc32 } from '../crc32.ts'
import { questionsOf } from '../questionnaire/lookup.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { majorOf } from '../questionnaire/versions.ts'
import { type Way, wayOf } from '../versions/carriedAnswer.ts'
import { carryAnswer } from '../versions/carryTemplates.ts'
import { carries, questionChanges } from '../versions/questionChanges.ts'
import type { ProviderTemplate } from './providerTemplate.ts'

/** Why an answer of a template has no place: its question is not asked here, means something else, or does not offer its level. */
export type Misfit = 'gone' | 'meaning' | 'level'

export interface FittedTemplate {
  readonly held: HeldTemplate
  /** in the order of the template */
  readonly left: readonly { readonly question: string; readonly why: Misfit }[]
}

/** `questionnaire`: of another one altogether; `version`: of one whose ids may mean something else, and that is not here to compare. */
export type Unfit = 'questionnaire' | 'version'

interface Here {
  readonly questionnaire: Questionnaire
  /** of its file, hex */
  readonly sha256: string
}

/**
 * A template as it is held in an assessment with this questionnaire. Within a major version an id means the same; where the template's own
 * version is at hand, its questions are compared one by one. Nothing is dropped without being named.
 * @param theirs the questionnaire that the template was answered with; `null`: not here
 * @param at when it is taken in, ISO 8601 UTC
 */
export function fitTemplate(
  template: ProviderTemplate,
  { questionnaire, sha256 }: Here,
  theirs: Questionnaire | null,
  at: string,
): FittedTemplate | Unfit {
  const { format: _, id: __, answers, ...head } = template
  const named = template.questionnaire
  if (named.id !== questionnaire.id) return 'questionnaire'
  const isSame = named.version === questionnaire.version
  if (isSame && named.sha256 !== sha256) return 'questionnaire'
  if (!isSame && !theirs && majorOf(named.version) !== majorOf(questionnaire.version)) return 'version'
  const placeOf = isSame
    ? sameQuestion(questionnaire)
    : theirs
      ? comparedQuestion(theirs, questionnaire)
      : sameId(questionnaire)
  const placed = Object.entries(answers).map(([question, answer]) => ({ question, place: placeOf(question, answer) }))
  const left = placed.flatMap(({ question, place }) => (typeof place === 'string' ? [{ question, why: place }] : []))
  return {
    held: {
      ...head,
      answers: Object.fromEntries(placed.flatMap(({ place }) => (typeof place === 'string' ? [] : [place]))),
      ...(left.length > 0 && { left: left.map(({ question }) => question) }),
      at,
    },
    left,
  }
}

/** Stands for what a provider says of a question, without the words that explain it: 'b04fe1a2'. */
function basisOf({ level, criteria = [], depth, date, reference }: TemplateAnswer): string {
  const said = { level, criteria: criteria.toSorted(), depth, date: date ?? null, reference: reference?.trim() ?? '' }
  return crc32(canonicalBytes(said)).toString(16).padStart(8, '0')
}

type Place = (question: string, answer: TemplateAnswer) => readonly [id: string, answer: HeldAnswer] | Misfit

function sameQuestion(questionnaire: Questionnaire): Place {
  const ways = new Map(
    questionsOf(questionnaire).map((question) => [
      question.id,
      wayOf(question, question, [questionnaire, questionnaire], false),
    ]),
  )
  return (id, answer) => alongWay(ways.get(id) ?? 'gone', answer)
}

function comparedQuestion(theirs: Questionnaire, questionnaire: Questionnaire): Place {
  const ways = new Map<string, Way | Misfit>()
  for (const change of questionChanges(theirs, questionnaire)) {
    const carried = carries(change)
    const [before] = change.before
    const [after] = change.after
    for (const { id } of change.before) {
      if (!after) ways.set(id, 'gone')
      else if (!before || carried === 'no') ways.set(id, 'meaning')
      else ways.set(id, wayOf(before, after, [theirs, questionnaire], carried === 'confirm'))
    }
  }
  return (id, answer) => alongWay(ways.get(id) ?? 'gone', answer)
}

/** Its wording is not known: the level counts, and a tick is never read as one of another meaning. */
function sameId(questionnaire: Questionnaire): Place {
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.id, question]))
  return (id, answer) => {
    const question = questions.get(id)
    if (!question) return 'gone'
    const options = questionnaire.scales.find((scale) => scale.id === question.scale)?.options ?? []
    const option = options.find(({ level }) => level === answer.level)
    if (!option) return 'level'
    const { criteria: _, ...rest } = answer
    return [id, { ...rest, value: option.id, basis: basisOf(answer), reworded: true }]
  }
}

function alongWay(way: Way | Misfit, answer: TemplateAnswer): ReturnType<Place> {
  if (typeof way === 'string') return way
  const carried = carryAnswer({ ...answer, basis: basisOf(answer) }, way)
  return carried ? [way.after.id, carried] : 'level'
}
