import { questionsOf } from '../../src/core/questionnaire/lookup.ts'
import type { Question, Questionnaire } from '../../src/core/questionnaire/schema.ts'
import { type Scenario, scenario } from '../scenario.ts'

/** An invented town: what exists there, and how it answers. `null` leaves the question open. */
interface Town {
  readonly name: string
  /** what an honest expert would say */
  readonly expected: string
  /** scoping questions answered with no; all others with yes */
  readonly without: readonly string[]
  readonly answer: (question: Question, domain: string, index: number) => number | 'unknown' | null
}

const TECHNICAL = ['ADM', 'NET', 'SRV', 'PAT', 'BAK', 'DET']

/** Towns whose result an expert can name before seeing it; the expected result stands in the test and in the table. */
export const TOWNS: readonly Town[] = [
  {
    name: 'gut geführte Stadt mit 20.000 Einwohnern',
    expected:
      'Alle Mindestanforderungen erfüllt, die wichtigen Themen sind da; in der Breite fehlt noch etwas, nichts davon eilt.',
    without: ['vehicles', 'vs'],
    answer: ({ must, weight }, _, index) =>
      must ? 3 + (index % 2) : weight === 3 ? 3 : weight === 2 ? (index % 5 ? 3 : 2) : 2,
  },
  {
    name: 'Gemeinde mit 5.000 Einwohnern, IT beim Rechenzentrum, vieles unbekannt',
    expected:
      'Mehr unbekannt als schlecht: erst Verantwortung, Notfallliste und Abschaltregel im Haus klären, dann das Rechenzentrum fragen.',
    without: ['vehicles', 'vs', 'ot', 'virtual', 'epayment', 'terminals', 'social', 'iot', 'ai', 'serverroom'],
    answer: ({ weight }, domain) => (TECHNICAL.includes(domain) ? 'unknown' : weight === 1 ? 1 : 2),
  },
  {
    name: 'alles außer den wichtigsten Themen (Gewicht 3)',
    expected:
      'Ein ordentlicher Durchschnitt ohne Fundament: Mindestanforderungen nicht erfüllt, kein Themenfeld mit einer davon über Stufe 2.',
    without: [],
    answer: ({ weight }) => (weight === 3 ? 1 : 4),
  },
  {
    name: 'überall Stufe 2',
    expected: 'Überall begonnen, nirgends fertig: keine Mindestanforderung erfüllt, überall Stufe 2.',
    without: [],
    answer: () => 2,
  },
  {
    name: 'nur die Mindestanforderungen',
    expected:
      'Das Nötigste steht, sonst wenig: Mindestanforderungen erfüllt, vom Ziel weit entfernt; als Nächstes die übrigen wichtigen Themen.',
    without: [],
    answer: ({ must }) => (must ? 3 : 1),
  },
  {
    name: 'überall Stufe 3',
    expected: 'Alles umgesetzt, nichts offen: Ziel erreicht.',
    without: [],
    answer: () => 3,
  },
]

export function play(questionnaire: Questionnaire, town: Town): Scenario {
  const scoped = (questionnaire.scoping ?? []).reduce(
    (told, { id }) => told.scope(id, !town.without.includes(id)),
    scenario(questionnaire),
  )
  const domainOf = (id: string) => questionnaire.domains.find(({ questions }) => questions.some((q) => q.id === id))?.id
  return questionsOf(questionnaire).reduce((told, question, index) => {
    const answer = town.answer(question, domainOf(question.id) ?? '', index)
    if (answer === null) return told
    return answer === 'unknown' ? told.unknown(question.id) : told.answer(question.id, answer)
  }, scoped)
}
