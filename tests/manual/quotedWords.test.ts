import { expect, test } from 'vitest'
import { secondsFor, secondsPerQuestion } from '../../src/core/visit/estimate.ts'
import { SECTIONS } from '../../src/screens/help/sections.ts'
import { expectQuotesExist, quotedIn, readNewest } from './interfaceWords.ts'

/** What the help quotes is what stands on the screen: a button that gets another name fails here until the help follows. */

/** Quoted, but no words of the interface. */
const SPOKEN = [
  'Downloads',
  'age',
  'nein',
  'ja',
  'teilweise',
  'Leitung Hauptamt',
  'Weg in die Basis-Absicherung',
  'Und was sagt der Grundschutz dazu?',
  'Gewicht mal Stufe',
  // a Themenfeld that exists in the example only
  'Datensicherung',
  // the menu of an assessment, named with it
  'Weitere Aktionen',
  // the beginning of longer names
  'Mehr',
  'Erledigt',
  // the end of a name
  'nicht geklärt',
  // in the case that the sentence asks for
  'Ersten Schritte',
  'Ersten Schritten',
  'Zu erledigen',
  // words that stand in for a row of answers
  'später',
  'Widerspruch',
  'gemeinsam bestätigt',
]

test.each(SECTIONS.map((section) => [`${section.topic}: ${section.heading?.de ?? ''}`, section] as const))(
  '%s quotes words that exist',
  (_, { heading, passages }) => {
    for (const passage of [...(heading ? [heading] : []), ...passages]) expectQuotesExist(passage, SPOKEN)
  },
)

test('what counts as spoken is still quoted somewhere', () => {
  const quoted = new Set(
    SECTIONS.flatMap(({ heading, passages }) => [heading, ...passages]).flatMap((p) => quotedIn(p?.de ?? '')),
  )
  expect(SPOKEN.filter((word) => !quoted.has(word))).toEqual([])
})

test('the numbers of questions are those of the newest questionnaires', () => {
  const text = SECTIONS.flatMap(({ passages }) => passages.map(({ de }) => de)).join('\n')
  const [short, full] = ['kurz-check', 'it-check-kommunen'].map(newest)
  expect(text).toContain(`Der Kurz-Check hat ${short?.questions} Fragen`)
  expect(text).toContain(`Der vollständige Check hat ${full?.questions} Fragen in ${full?.domains} Themenfeldern`)
  expect(text).toContain(`Für alle ${full?.questions} Fragen sind das rund acht Stunden`)
  expect(Math.round(full?.hours ?? 0)).toBe(8)
})

/** `hours`: of interviews, as the interview mode plans them while it knows no pace. */
function newest(id: string) {
  const { domains } = readNewest(id)
  const questions = domains.flatMap((domain) => domain.questions)
  const seconds = questions.reduce((sum, question) => sum + secondsFor(question, secondsPerQuestion(null)), 0)
  return { questions: questions.length, domains: domains.length, hours: seconds / 3600 }
}
