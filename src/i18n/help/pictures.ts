import type { Language } from '../catalogue.ts'

/** Pixels of the page that each picture shows; the files have more of them for sharp screens. */
export const PICTURE_SIZE = { width: 1080, height: 760 } as const

/** At most, of each, and of all in both languages: a browser that works offline keeps them all. */
export const PICTURE_BYTES = 60_000
export const ALL_PICTURES_BYTES = 900_000

/** Beside the app as `help/<language>/<name>.webp`; what each shows, for those who do not see it, is also its caption. */
export const PICTURES = {
  uebersicht: {
    de: 'Die Übersicht mit dem Beispiel Musterstadt: Bearbeitungsstand, Mindestanforderungen und die Wege zu Fragen, Ergebnis und Bericht.',
    en: 'The overview with the example Musterstadt: progress, minimum requirements and the ways to questions, result and report.',
  },
  fragen: {
    de: 'Eine Frage des Kurz-Checks: links die Themenfelder, rechts Antwort, Kommentar und alles Weitere.',
    en: 'A question of the short check: the domains at the left, answer, comment and everything else at the right.',
  },
  ergebnis: {
    de: 'Das Ergebnis beginnt mit einem Satz. Darunter stehen die Mindestanforderungen mit ihren Folgen.',
    en: 'The result begins with a sentence. Below it are the minimum requirements with their consequences.',
  },
  vorschlaege: {
    de: 'Die Vorschläge, die sich aus den Antworten ergeben, mit den ersten Schritten oben.',
    en: 'The suggestions that follow from the answers, with the first steps at the top.',
  },
  plan: {
    de: 'Der Maßnahmenplan als Tabelle: suchen, filtern und direkt in der Zeile ändern.',
    en: 'The action plan as a table: search, filter and change things right in the row.',
  },
  'was-waere-wenn': {
    de: '„Was wäre wenn?“: links die Personentage, rechts die Wirkung auf das Ergebnis.',
    en: '“What if?”: the person-days at the left, the effect on the result at the right.',
  },
  gespraech: {
    de: 'Der Gesprächsplan: mit wem, wo, wann und wie viele Fragen.',
    en: 'The interview plan: with whom, where, when and how many questions.',
  },
  bericht: {
    de: 'Die Seite „Bericht“: drei Fassungen zur Wahl, Empfänger und Datum.',
    en: 'The page “Report”: three versions to choose from, recipient and date.',
  },
  daten: {
    de: 'Die Seite „Daten & Sicherheit“ sagt zuerst, ob die Daten sicher sind.',
    en: 'The page “Data & security” says first whether the data are safe.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

export type PictureName = keyof typeof PICTURES
