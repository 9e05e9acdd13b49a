import { sectionHeading } from '../flow/heading.ts'
import { factsTable } from '../flow/table.ts'
import type { Cell } from '../flow/tableRow.ts'
import { replacedCharacters } from '../report/replacedCharacters.ts'
import { PUBLIC_STYLES } from '../theme.ts'
import type { PublicDraft } from './draft.ts'

const TERMS = [
  'application',
  'asOf',
  'backup',
  'bsi',
  'domain',
  'factor',
  'grundschutz',
  'level',
  'must',
  'questionnaire',
  'ransomware',
  'self',
  'tlp',
  'wiba',
] as const

/** mm: width of the terms, and what keeps the glossary on one page: a line of the table, and the gap above the first */
const NAMES = 52
const ROW = 8.5
const BELOW_HEADING = 3

/** The terms of this report in the order of the alphabet. Comes last: it lists what was replaced. */
export function glossary(draft: PublicDraft): void {
  const { flow, report, t } = draft
  const hasDays = report.halfYears.some(({ days }) => days !== null)
  const terms = [...TERMS, ...(hasDays ? (['day'] as const) : [])].map(
    (term) => [t(`term-${term}`), t(`about-${term}`)] as const,
  )
  const rows = terms
    .toSorted(byTerm)
    .map(([term, about]): readonly [Cell, Cell] => [
      { runs: [{ text: term, style: PUBLIC_STYLES.head }], head: true },
      { runs: [{ text: about, style: PUBLIC_STYLES.small }] },
    ])
  sectionHeading(flow, t('glossary'), rows.length * ROW + BELOW_HEADING)
  factsTable(flow, NAMES, rows)
  replacedCharacters(flow, t('replaced'), (values) => t('replacedText', values))
}

/** By code units, because a PDF must have the same bytes on every machine; no term begins with an umlaut. */
function byTerm([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a.toLowerCase() < b.toLowerCase() ? -1 : 1
}
