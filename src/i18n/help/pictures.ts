import type { Language } from '../catalogue.ts'

/** Pixels of the page that each picture shows; the files have more of them for sharp screens. */
export const PICTURE_SIZE = { width: 1000, height: 640 } as const

/** Beside the app as `help/<name>.webp`; what each shows, for those who do not see it, is also its caption. */
export const PICTURES = {
  uebersicht: {
    de: 'Die Übersicht mit dem Beispiel Musterstadt: Bearbeitungsstand, Mindestanforderungen und die Wege zu Fragen, Ergebnis und Bericht.',
    en: 'The overview with the example Musterstadt: progress, minimum requirements and the ways to questions, result and report.',
  },
  fragen: {
    de: 'Die Seite „Fragen“: links die Themenfelder, rechts der Zwischenstand und die Fragen mit ihren Antworten.',
    en: 'The page “Questions”: the domains at the left, the interim result and the questions with their answers at the right.',
  },
  ergebnis: {
    de: 'Das Ergebnis beginnt mit einem Satz, darunter stehen die Mindestanforderungen.',
    en: 'The result begins with a sentence; below it are the minimum requirements.',
  },
  vorschlaege: {
    de: 'Die Vorschläge, die sich aus den Antworten ergeben, mit den ersten Schritten oben.',
    en: 'The suggestions that follow from the answers, with the first steps at the top.',
  },
  plan: {
    de: 'Der Maßnahmenplan: oben der Stand, darunter die Tabelle mit Verantwortlichen, Fristen und Status.',
    en: 'The action plan: where it stands at the top, below it the table with owners, due dates and status.',
  },
  'was-waere-wenn': {
    de: '„Was wäre wenn?“: links die angekreuzten Maßnahmen, rechts ihre Wirkung auf das Ergebnis.',
    en: '“What if?”: the ticked measures at the left, their effect on the result at the right.',
  },
  gespraech: {
    de: 'Der Gesprächsplan: mit wem, wo, wann und wie viele Fragen.',
    en: 'The interview plan: with whom, where, when and how many questions.',
  },
  bericht: {
    de: 'Die Seite „Bericht“: drei Fassungen zur Wahl, daneben, was darin steht und was draußen bleibt.',
    en: 'The page “Report”: three versions to choose from, and what is in them and what is left out.',
  },
  daten: {
    de: 'Die Seite „Daten & Sicherheit“ sagt zuerst, ob die Daten sicher sind.',
    en: 'The page “Data & security” says first whether the data are safe.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

export type PictureName = keyof typeof PICTURES
