import { type Answers, countingAnswers } from '../assessment/countingAnswers.ts'
import type { Answer, Assessment } from '../assessment/schema.ts'
import { NOT_APPLICABLE, UNKNOWN } from '../assessment/values.ts'
import { foreignLanguage } from '../foreignLanguage.ts'
import type { Question, Questionnaire } from '../questionnaire/schema.ts'
import { type QuestionState, questionStates } from '../scoring/questionState.ts'
import { type LocalText, textIn } from '../text.ts'
import type { Paper, PaperChoices, PaperHelp, PaperOption, PaperQuestion, PaperRemarks, PaperText } from './paper.ts'

interface PaperInput {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  /** of exactly this content, see `fingerprint` */
  readonly fingerprint: string | null
}

type Say = (text: LocalText) => PaperText

interface Source {
  readonly questionnaire: Questionnaire
  readonly answers: Answers
  readonly choices: PaperChoices
  readonly say: Say
}

/** The questionnaire for a meeting: the questions that were chosen, in questionnaire order, empty or with the answers so far. */
export function buildPaper({ questionnaire, assessment, fingerprint }: PaperInput, choices: PaperChoices): Paper {
  const [fallback = 'de'] = questionnaire.languages
  const say: Say = (text) => ({
    text: textIn(text, choices.lang, fallback),
    lang: foreignLanguage(text, choices.lang, fallback) ?? null,
  })
  const source = { questionnaire, answers: countingAnswers(assessment), choices, say }
  const inScope = questionStates(questionnaire, assessment).filter(({ status }) => status !== 'out')
  const domains = questionnaire.domains.flatMap((domain) => {
    const questions = inScope
      .filter((state) => state.domain === domain)
      .flatMap((state, i) => (isChosen(state, choices) ? [paperQuestion(state.question, i + 1, source)] : []))
    if (questions.length === 0) return []
    return [{ title: say(domain.title), summary: domain.summary ? say(domain.summary) : null, questions }]
  })
  const role = questionnaire.roles?.find(({ id }) => id === choices.role)
  return {
    kind: 'paper',
    choices,
    userLang: assessment.language,
    municipality: assessment.municipality.name,
    questionnaire: { title: say(questionnaire.title), version: questionnaire.version },
    role: role ? say(role.label) : null,
    domains,
    questions: domains.reduce((sum, { questions }) => sum + questions.length, 0),
    fingerprint,
  }
}

/** The roles that at least one question names, in the order of the questionnaire. */
export function rolesAsked({ roles = [], domains }: Questionnaire): NonNullable<Questionnaire['roles']> {
  const asked = new Set(domains.flatMap(({ questions }) => questions.flatMap(({ ask = [] }) => ask)))
  return roles.filter(({ id }) => asked.has(id))
}

function isChosen({ status, question }: QuestionState, { questions, role }: PaperChoices): boolean {
  return (questions === 'all' || status === 'open') && (role === null || (question.ask ?? []).includes(role))
}

function paperQuestion(question: Question, number: number, source: Source): PaperQuestion {
  const { answers, choices, say } = source
  const answer = choices.filled ? answers[question.id] : undefined
  return {
    id: question.id,
    number,
    must: question.must === true,
    text: say(question.text),
    help: choices.help ? helpOf(question, source) : null,
    levels: levelsOf(question, answer, source),
    unknown: answer?.value === UNKNOWN,
    notApplicable: answer?.value === NOT_APPLICABLE,
    criteria: (question.criteria ?? []).map(({ id, kind, text }) => ({
      kind,
      text: say(text),
      ticked: answer?.criteria?.[id] === true,
    })),
    remarks: choices.filled ? remarksOf(question, answer) : null,
  }
}

function helpOf({ help, why, ask = [], evidence = [] }: Question, { questionnaire, say }: Source): PaperHelp | null {
  const roles = ask.flatMap((id) => questionnaire.roles?.find((role) => role.id === id) ?? [])
  if (!help && !why && roles.length === 0 && evidence.length === 0) return null
  return {
    help: help ? say(help) : null,
    why: why ? say(why) : null,
    ask: roles.map(({ label }) => say(label)),
    evidence: evidence.map(say),
  }
}

function levelsOf(question: Question, answer: Answer | undefined, { questionnaire, say }: Source): PaperOption[] {
  const scale = questionnaire.scales.find(({ id }) => id === question.scale)
  return (scale?.options ?? []).map(({ id, level, label }) => {
    const anchor = question.levels?.[id]
    return {
      level,
      label: label ? say(label) : null,
      anchor: anchor ? say(anchor) : null,
      ticked: answer?.value === id,
    }
  })
}

function remarksOf(question: Question, answer: Answer | undefined): PaperRemarks {
  const notApplicable = answer?.value === NOT_APPLICABLE
  const confirmed = notApplicable ? answer.confirmedBy : undefined
  return {
    comment: answer?.comment?.trim() ?? '',
    by: answer?.by?.role.trim() ?? '',
    reason: notApplicable ? (answer.reason?.trim() ?? '') : '',
    confirmed: confirmed ? { role: confirmed.role, at: confirmed.at } : null,
    assignee: answer?.assignee?.trim() ?? '',
    followUp: answer?.followUp ?? null,
    performedBy: answer?.performedBy ?? null,
    awaits: awaitsOf(question, answer),
  }
}

/** [S3, S6] What counts as said, but not as settled. */
function awaitsOf({ must }: Question, answer: Answer | undefined): PaperRemarks['awaits'] {
  if (answer?.value === undefined) return null
  if (answer.source?.kind === 'carried' && answer.source.confirmed !== true) return 'carried'
  return must && answer.value === NOT_APPLICABLE && answer.reason?.trim() && !answer.confirmedBy ? 'unclear' : null
}
