import { countingAnswers } from '../assessment/countingAnswers.ts'
import type { Assessment } from '../assessment/schema.ts'
import { foreignLanguage } from '../foreignLanguage.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { type QuestionState, questionStates } from '../scoring/questionState.ts'
import { type LocalText, textIn } from '../text.ts'
import type { PaperText } from './paper.ts'
import type { LetterChoices, LetterReason, ProviderLetter } from './providerLetter.ts'

interface LetterInput {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  /** of exactly this content, see `fingerprint` */
  readonly fingerprint: string | null
}

/** A question that can be put to the provider. */
export interface LetterCandidate {
  readonly state: QuestionState
  readonly reason: LetterReason
}

/** What can be asked, in questionnaire order: what nobody knows [S2], and what the provider does alone or shares in. */
export function letterCandidates(questionnaire: Questionnaire, assessment: Assessment): LetterCandidate[] {
  const answers = countingAnswers(assessment)
  return questionStates(questionnaire, assessment).flatMap((state): LetterCandidate[] => {
    if (state.status === 'unknown') return [{ state, reason: 'unknown' }]
    const performedBy = answers[state.question.id]?.performedBy
    const performed = performedBy === 'provider' || performedBy === 'shared'
    return state.status === 'level' && performed ? [{ state, reason: 'performed' }] : []
  })
}

/** The letter with the questions that were chosen; one that cannot be asked any more is left out. Answers given so far are never in it. */
export function buildLetter(
  { questionnaire, assessment, fingerprint }: LetterInput,
  choices: LetterChoices,
): ProviderLetter {
  const [fallback = 'de'] = questionnaire.languages
  const say = (text: LocalText): PaperText => ({
    text: textIn(text, choices.lang, fallback),
    lang: foreignLanguage(text, choices.lang, fallback) ?? null,
  })
  const chosen = new Set(choices.questions)
  const asked = letterCandidates(questionnaire, assessment)
    .map(({ state }) => state)
    .filter(({ question }) => chosen.has(question.id))
  const numbers = new Map(asked.map(({ question }, i) => [question.id, i + 1]))
  return {
    kind: 'letter',
    choices,
    userLang: assessment.language,
    municipality: assessment.municipality.name,
    domains: questionnaire.domains.flatMap((domain) => {
      const points = asked
        .filter((state) => state.domain === domain)
        .map(({ question }) => ({
          number: numbers.get(question.id) ?? 0,
          id: question.id,
          question: say(question.text),
          evidence: (question.evidence ?? []).map(say),
        }))
      return points.length === 0 ? [] : [{ title: say(domain.title), points }]
    }),
    fingerprint,
  }
}
