import type { LetterPoint, ProviderLetter } from '../core/report/providerLetter.ts'
import { isLanguage, textsIn } from './catalogue.ts'
import { formatDate } from './format.ts'
import { providerLetterTexts } from './providerLetter.ts'

/** The sentences around the points, in the order they are read. */
export interface LetterWords {
  readonly subject: string
  /** one paragraph each, before the points and after them */
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly closing: string
}

export function letterWords({ choices, domains }: ProviderLetter): LetterWords {
  const lang = isLanguage(choices.lang) ? choices.lang : 'de'
  const t = textsIn(providerLetterTexts, lang)
  const count = domains.reduce((sum, { points }) => sum + points.length, 0)
  const { deadline } = choices
  return {
    subject: t('subject'),
    before: [t('salutation'), t('opening', { count }), `${t('reading')} ${t('answering')}`],
    after: [
      ...(deadline === null ? [] : [t('deadline', { date: formatDate(deadline, lang) })]),
      t('sending'),
      t('thanks'),
    ],
    closing: t('closing'),
  }
}

/** 'Als Nachweis hilft zum Beispiel: Protokoll; Vertrag'; `null` where the questionnaire names none. */
export function evidenceWords({ evidence }: LetterPoint, lang: string): string | null {
  if (evidence.length === 0) return null
  const t = textsIn(providerLetterTexts, isLanguage(lang) ? lang : 'de')
  return t('evidence', { list: evidence.map(({ text }) => text).join('; ') })
}

/** The whole letter as text to paste into a mail program: plain lines, points numbered through. */
export function letterText(letter: ProviderLetter): string {
  const { choices, domains } = letter
  const lang = isLanguage(choices.lang) ? choices.lang : 'de'
  const { subject, before, after, closing } = letterWords(letter)
  const blocks = [
    choices.addressee.trim(),
    formatDate(choices.date, lang),
    subject,
    ...before,
    ...domains.flatMap(({ title, points }) => [
      title.text,
      ...points.map((point) =>
        [`${point.number}. ${point.question.text} (${point.id})`, evidenceWords(point, lang) ?? ''].join('\n').trim(),
      ),
    ]),
    ...after,
    [closing, choices.sender.trim(), letter.municipality.trim()].filter(Boolean).join('\n'),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
