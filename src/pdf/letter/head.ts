import { formatDate } from '../../i18n/format.ts'
import { paragraph } from '../flow/paragraph.ts'
import { Passage } from '../flow/passage.ts'
import { STYLES } from '../theme.ts'
import { type LetterSheet, ownRun } from './sheet.ts'

/** From whom, to whom, when, what about, and the sentences before the points. */
export function head(sheet: LetterSheet): void {
  const { flow, letter, lang, words } = sheet
  const { addressee, date, sender } = letter.choices
  const lines = (texts: readonly string[], after: number) => {
    for (const text of texts.map((line) => line.trim()).filter((line) => line !== '')) {
      flow.pour('P', {}, new Passage(flow.typeface, [ownRun(sheet, text, STYLES.body)], flow.width))
    }
    flow.space(after)
  }
  lines([letter.municipality, sender], 9)
  lines(addressee.split('\n'), 9)
  paragraph(flow, formatDate(date, lang), STYLES.body, 7)
  flow.tagger.bookmark(1, words.subject, flow.y)
  flow.pour('H1', {}, new Passage(flow.typeface, [{ text: words.subject, style: STYLES.statement }], flow.width))
  flow.space(4)
  for (const text of words.before) paragraph(flow, text)
}
