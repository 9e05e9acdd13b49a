/** A text in one or more languages, keyed by language tag: { "de": "Frage", "en": "Question" }. */
export type LocalText = Readonly<Record<string, string>>

/** The text in `lang`, else in `fallback` (the questionnaire's first language), else in any language it has. */
export function textIn(text: LocalText, lang: string, fallback: string): string {
  return text[lang] ?? text[fallback] ?? Object.values(text)[0] ?? ''
}
