import type { Measure } from '../assessment/schema.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { textIn } from '../text.ts'
import { PRACTICE_FORMAT, type Practice, type PracticeFile } from './practice.ts'

/** What a measure says beside its title and questions; each goes along only where somebody wants it to. */
export const GIVEN_FIGURES = ['effort', 'days', 'once', 'yearly'] as const
export type GivenFigure = (typeof GIVEN_FIGURES)[number]

/** A measure that is passed on. */
export interface Given {
  readonly measure: Measure
  readonly figures: ReadonlySet<GivenFigure>
  /** what worked, and what to look out for; '': nothing to say */
  readonly worked: string
  readonly caution: string
}

export interface PracticeOrder {
  /** '': nobody is named */
  readonly source: string
  readonly contact: string
  /** YYYY-MM-DD */
  readonly date: string
  /** of the texts: that of the assessment */
  readonly language: string
}

/**
 * The file that leaves. Every field is named here, one by one: owner, status, dates, note, evidence, resolution, history, budget and the
 * municipality stay, and so does whatever a later version adds to a measure.
 */
export function givePractice(
  questionnaire: Questionnaire,
  given: readonly Given[],
  { source, contact, date, language }: PracticeOrder,
): PracticeFile {
  const asked = askedIn(questionnaire, language)
  return {
    format: PRACTICE_FORMAT,
    ...said('source', source),
    ...said('contact', contact),
    date,
    language,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    practices: given.map((one) => practiceOf(one, asked)),
  }
}

type Asked = ReadonlyMap<string, Practice['questions'][number]>

function askedIn({ domains, languages: [fallback = 'de'] }: Questionnaire, language: string): Asked {
  const say = (text: Questionnaire['title']) => textIn(text, language, fallback)
  return new Map(
    domains.flatMap(({ title, questions }) =>
      questions.map(({ id, text }) => [id, { id, text: say(text), domain: say(title) }] as const),
    ),
  )
}

function practiceOf({ measure, figures, worked, caution }: Given, asked: Asked): Practice {
  const { title, effort, days, cost, lifts = [] } = measure
  const amounts = {
    ...(figures.has('once') && cost?.once !== undefined && { once: cost.once }),
    ...(figures.has('yearly') && cost?.yearly !== undefined && { yearly: cost.yearly }),
  }
  const served = [...new Set([...measure.questions, ...lifts.map(({ question }) => question)])]
  const lifted = lifts.filter(({ question }) => asked.has(question)).map(({ question, to }) => ({ question, to }))
  return {
    title,
    questions: served.flatMap((id) => asked.get(id) ?? []),
    ...said('worked', worked),
    ...said('caution', caution),
    ...(figures.has('effort') && effort !== undefined && { effort }),
    ...(figures.has('days') && days !== undefined && { days }),
    ...(Object.keys(amounts).length > 0 && { cost: amounts }),
    ...(lifted.length > 0 && { lifts: lifted }),
  }
}

function said<K extends string>(name: K, text: string): Partial<Record<K, string>> {
  const bare = text.trim()
  return bare === '' ? {} : ({ [name]: bare } as Record<K, string>)
}

/** The figures that the measure has at all. */
export function figuresOf({ effort, days, cost }: Measure): GivenFigure[] {
  const values = { effort, days, once: cost?.once, yearly: cost?.yearly }
  return GIVEN_FIGURES.filter((figure) => values[figure] !== undefined)
}

/** Whether the name stands in what leaves: nobody wants it to without knowing. */
export function namesPlace(file: PracticeFile, municipality: string): boolean {
  const name = municipality.trim().toLowerCase()
  if (name.length < 3) return false
  const texts = file.practices.flatMap(({ title, worked = '', caution = '' }) => [title, worked, caution])
  return [file.source ?? '', file.contact ?? '', ...texts].some((text) => text.toLowerCase().includes(name))
}
