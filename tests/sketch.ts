import { parseQuestionnaire } from '../src/core/questionnaire/parse.ts'
import type { Condition, Questionnaire } from '../src/core/questionnaire/schema.ts'
import { accepted } from './accepted.ts'

/** What a test about figures says of a question; everything else of a real question is filled in. */
export interface QuestionSketch {
  /** 'BAK-02' for the second question of BAK while not given */
  readonly id?: string
  readonly w?: number
  readonly must?: boolean
  readonly t?: number
  /** place in the questionnaire while not given */
  readonly rank?: number
  /** 3 is the three-step scale */
  readonly top?: number
  readonly when?: Condition
  /** kinds of its criteria, which are named a, b, c, … */
  readonly criteria?: readonly ('core' | 'more')[]
}

export interface Sketch {
  readonly id?: string
  readonly version?: string
  readonly stages?: Questionnaire['stages']
  readonly target?: number
  /** question sketches by id of the Themenfeld */
  readonly domains: Readonly<Record<string, readonly QuestionSketch[]>>
}

/** Scoping questions that conditions of a sketch may refer to. */
const SCOPING = ['server', 'schools']

/** The property tests share a seed and so meet the same sketches again and again; reading one takes ten times as long as scoring it. */
const read = new Map<string, Questionnaire>()

/** A real questionnaire that went through the parser, from a few words. */
export function sketch(domains: Sketch['domains'], rest: Omit<Sketch, 'domains'> = {}): Questionnaire {
  const key = JSON.stringify([domains, rest])
  const questionnaire =
    read.get(key) ?? accepted(parseQuestionnaire(questionnaireJson({ ...rest, domains }), new Map()))
  read.set(key, questionnaire)
  return questionnaire
}

function questionnaireJson({ id, version, stages, target, domains }: Sketch): unknown {
  let place = 0
  return {
    format: 'it-check/questionnaire@1',
    id: id ?? 'sketch',
    version: version ?? '1.0.0',
    released: '2026-12-01',
    license: 'CC0-1.0',
    languages: ['de'],
    title: { de: 'Skizze' },
    scales: [
      { id: 'levels', options: [0, 1, 2, 3, 4, 5].map((level) => ({ id: String(level), level })) },
      { id: 'three-step', options: [option('no', 0), option('partly', 2), option('yes', 3)] },
    ],
    scoping: SCOPING.map((scope) => ({ id: scope, text: { de: `Gibt es ${scope}?` } })),
    stages: stages ?? 'full',
    ...(target === undefined ? {} : { target }),
    domains: Object.entries(domains).map(([domain, questions]) => ({
      id: domain,
      title: { de: domain },
      questions: questions.map((question, index) => {
        place += 1
        return questionJson(question, question.id ?? `${domain}-${String(index + 1).padStart(2, '0')}`, place)
      }),
    })),
  }
}

function questionJson({ w, must, t, rank, top, when, criteria }: QuestionSketch, id: string, place: number): unknown {
  return {
    id,
    text: { de: `Frage ${id}?` },
    scale: top === 3 ? 'three-step' : 'levels',
    weight: w ?? 1,
    rank: rank ?? place,
    ...(must ? { must, consequence: { de: 'Das kann passieren.' }, measure: MEASURE } : {}),
    ...(t === undefined ? {} : { target: t }),
    ...(when ? { when } : {}),
    ...(criteria
      ? { criteria: criteria.map((kind, i) => ({ id: 'abcdefgh'[i], kind, text: { de: 'Merkmal' } })) }
      : {}),
  }
}

const MEASURE = {
  title: { de: 'Maßnahme umsetzen' },
  start: { de: 'Anfangen' },
  complete: { de: 'Abschließen' },
  effort: 2,
  cost: 'low',
}

function option(id: string, level: number) {
  return { id, level }
}
