import type { GroupReportFigures, GroupReportMust } from '../../core/report/groupReport.ts'
import { sectionHeading } from '../flow/heading.ts'
import { paragraph } from '../flow/paragraph.ts'
import type { Run } from '../flow/passage.ts'
import { table } from '../flow/table.ts'
import { STYLES } from '../theme.ts'
import { type GroupDraft, headCell, textCell } from './draft.ts'

/** Requirements named; of further ones their number is told. */
const NAMED = 10

/** What several of them miss, and what helps them together. There is none of it below five. */
export function missed(draft: GroupDraft, { missed: all }: GroupReportFigures): void {
  const { flow, t } = draft
  sectionHeading(flow, t('missed'))
  if (all.length === 0) return paragraph(flow, t('missedNone'))
  paragraph(flow, t('missedIntro'))
  table(flow, {
    caption: t('missedTable'),
    columns: [
      { head: t('requirement'), width: 68 },
      { head: t('howOften'), width: 26 },
      { head: t('together'), width: 74 },
    ],
    rows: all.slice(0, NAMED).map((must) => [
      headCell(must.text),
      textCell(counts(draft, must)),
      must.measure
        ? {
            runs: [
              { text: must.measure.title, style: STYLES.cellStrong },
              { text: must.measure.how, style: STYLES.cell },
            ] satisfies Run[],
          }
        : textCell(t('togetherNone')),
    ]),
  })
  if (all.length > NAMED) paragraph(flow, t('missedMore', { count: all.length - NAMED }))
}

function counts({ t }: GroupDraft, { missed: count, of, unclear }: GroupReportMust): string {
  const words = t('howOftenValue', { missed: count, of })
  return unclear > 0 ? `${words}, ${t('howOftenUnclear', { unclear })}` : words
}
