import type { Language } from '../../i18n/catalogue.ts'
import { termsIn } from '../../i18n/reportTerms.ts'
import type { Flow } from '../flow/flow.ts'
import { sectionHeading } from '../flow/heading.ts'
import { factsTable } from '../flow/table.ts'
import { STYLES } from '../theme.ts'
import type { Draft } from './draft.ts'

/** mm */
const ROWS_WITH_HEADING = 20

/** The terms that this report uses, in plain words; comes after what it explains. */
export function glossary({ flow, report, lang, t }: Draft): void {
  termsTable(flow, t('glossary'), `${flow.text} ${answersText(report)}`, lang)
}

/** Under a heading, the terms of `text` with what they mean. */
export function termsTable(flow: Flow, heading: string, text: string, lang: Language): void {
  const terms = termsIn(text, lang)
  sectionHeading(flow, heading, ROWS_WITH_HEADING)
  factsTable(
    flow,
    44,
    terms.map(({ term, meaning }) => [
      { runs: [{ text: term, style: STYLES.cellStrong }], head: true },
      { runs: [{ text: meaning, style: STYLES.cell }] },
    ]),
  )
}

/** What follows the glossary. Whom one could ask is not printed, so an "ISO" among them needs no explanation. */
function answersText(report: Draft['report']): string {
  return JSON.stringify(report.answers, (key, value: unknown) => (key === 'ask' ? undefined : value))
}
