import { type Problem, pointer, problem } from '../problem.ts'
import { type Draft, each, eachQuestion, type QuestionDraft } from './draft.ts'

/** At most this many criteria define level 3 of a question [S31]. */
const MAX_CORE_CRITERIA = 4
/** From this level on a MUSS is met [S11]. */
const MUST_LEVEL = 3

type ScaleDraft = NonNullable<NonNullable<Draft['scales']>[number]>

/** What one question must bring along, and that no two share a rank. */
export function checkQuestions(draft: Draft): Problem[] {
  const scales = new Map(each(draft.scales, '').map(({ item }) => [item.id, item]))
  const questions = eachQuestion(draft)
  return [
    ...questions.flatMap(({ item, at }) => {
      const scale = scales.get(item.scale)
      return [...checkLevels(item, at, scale), ...checkMust(item, at, scale), ...checkCriteria(item, at)]
    }),
    ...checkRanks(questions),
  ]
}

/** Anchors describe every option of a scale that has them, and nothing else. */
function checkLevels(question: QuestionDraft, at: string, scale: ScaleDraft | undefined): Problem[] {
  if (!scale?.options || ('levels' in question && question.levels === undefined)) return []
  const params = { question: question.id ?? at, scale: scale.id ?? '' }
  const described = Object.keys(question.levels ?? {})
  const options = scale.anchors ? scale.options.flatMap((o) => o?.id ?? []) : []
  return [
    ...options
      .filter((option) => !described.includes(option))
      .map((option) => problem('level-missing', `${at}/levels${pointer([option])}`, { ...params, option })),
    ...described
      .filter((option) => !options.includes(option))
      .map((option) => problem('level-unexpected', `${at}/levels${pointer([option])}`, { ...params, option })),
  ]
}

function checkMust(question: QuestionDraft, at: string, scale: ScaleDraft | undefined): Problem[] {
  if (!question.must) return []
  const params = { question: question.id ?? at }
  const levels = scale?.options?.map((o) => o?.level)
  const attainable = levels === undefined || levels.some((level) => level === undefined || level >= MUST_LEVEL)
  return [
    ...('measure' in question ? [] : [problem('must-without-measure', `${at}/measure`, params)]),
    ...('consequence' in question ? [] : [problem('must-without-consequence', `${at}/consequence`, params)]),
    ...(attainable ? [] : [problem('must-unattainable', `${at}/must`, { ...params, scale: question.scale ?? '' })]),
  ]
}

function checkCriteria(question: QuestionDraft, at: string): Problem[] {
  const count = question.criteria?.filter((c) => c?.kind === 'core').length ?? 0
  if (count <= MAX_CORE_CRITERIA) return []
  const params = { question: question.id ?? at, count, limit: MAX_CORE_CRITERIA }
  return [problem('too-many-core-criteria', `${at}/criteria`, params)]
}

function checkRanks(questions: readonly { readonly item: QuestionDraft; readonly at: string }[]): Problem[] {
  const holder = new Map<number, string>()
  return questions.flatMap(({ item: { rank, id }, at }) => {
    if (rank === undefined) return []
    const other = holder.get(rank)
    if (other !== undefined) return [problem('rank-duplicate', `${at}/rank`, { rank, question: id ?? at, other })]
    holder.set(rank, id ?? at)
    return []
  })
}
