import type { Question, Questionnaire } from '../../src/core/questionnaire/schema.ts'
import { type QuestionSketch, sketch } from '../sketch.ts'

/** Themenfelder with their number of questions and of minimum requirements, in the size of the full check. */
const DOMAINS = [
  ['ORG', 'Leitung und Organisation', 11, 2],
  ['INF', 'Bestand, Schutzbedarf und Informationen', 10, 1],
  ['PER', 'Beschäftigte und Sensibilisierung', 9, 1],
  ['IAM', 'Konten, Rechte und Anmeldung', 11, 3],
  ['ADM', 'Administration und Verzeichnisdienst', 11, 4],
  ['NET', 'Netze und Fernzugänge', 12, 4],
  ['END', 'Arbeitsplätze, mobile Geräte und Homeoffice', 11, 1],
  ['SRV', 'Server, Fachverfahren, E-Mail und Web', 13, 0],
  ['PAT', 'Aktualisierungen und Schwachstellen', 9, 3],
  ['BAK', 'Datensicherung und Wiederherstellung', 10, 4],
  ['DET', 'Protokollierung und Angriffserkennung', 9, 2],
  ['VOR', 'Sicherheitsvorfälle und Krisenstab', 10, 2],
  ['NOT', 'Notbetrieb und Wiederanlauf', 9, 1],
  ['DLI', 'Dienstleister, Cloud und Beschaffung', 11, 1],
  ['GEB', 'Gebäude, Serverraum und Technik', 9, 0],
  ['KOM', 'Kommunale Besonderheiten', 11, 0],
] as const

const TITLES = new Map<string, string>(DOMAINS.map(([id, title]) => [id, title]))

/** A questionnaire as large as the full check, with texts of the usual length: each is told from the others by its code. */
export function municipalCheck(): Questionnaire {
  const whole = sketch(
    Object.fromEntries(
      DOMAINS.map(([id, , questions, must]) => [id, Array.from({ length: questions }, question(must))]),
    ),
    { id: 'full-check', version: '2.4.1' },
  )
  return {
    ...whole,
    languages: ['de', 'en'],
    title: {
      de: 'Vollständiger Check zur IT-Sicherheit in Kommunen',
      en: 'Full check of IT security in municipalities',
    },
    domains: whole.domains.map((domain) => ({
      ...domain,
      title: { de: TITLES.get(domain.id) ?? domain.id },
      questions: domain.questions.map(worded),
    })),
  }
}

function question(must: number): (_: unknown, i: number) => QuestionSketch {
  return (_, i) => (i < must ? { w: 3, must: true } : { w: (i % 3) + 1 })
}

function worded(question: Question): Question {
  const { id, measure } = question
  return {
    ...question,
    text: {
      de: `Ist zu ${id} schriftlich geregelt, wer zuständig ist, und wird mindestens einmal im Jahr geprüft, ob es gelebt wird?`,
    },
    ...(question.consequence
      ? {
          consequence: {
            de: `Ohne ${id} könnten wir nach einem Angriff Daten verlieren und mehrere Tage nicht arbeiten.`,
          },
        }
      : {}),
    ...(measure
      ? {
          measure: {
            ...measure,
            title: { de: `Zu ${id} Zuständigkeit festlegen und die Umsetzung jedes Jahr prüfen` },
            start: {
              de: `Setzen Sie ${id} auf die Tagesordnung der nächsten Leitungsrunde. Legen Sie fest, wer zuständig ist, und schreiben Sie es auf. Planen Sie einen ersten Termin, an dem jemand anderes nachsieht, ob es wirklich so gemacht wird.`,
            },
            complete: { de: `Dehnen Sie ${id} auf die Außenstellen aus und halten Sie das Ergebnis der Prüfung fest.` },
          },
        }
      : {}),
  }
}
