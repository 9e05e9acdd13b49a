import { EVIDENCE_DEPTHS } from '../../core/assessment/values.ts'
import type { GroupReportCell, GroupReportTown } from '../../core/report/groupReport.ts'
import { formatMean, formatPercent } from '../../i18n/format.ts'
import { sectionHeading } from '../flow/heading.ts'
import { paragraph } from '../flow/paragraph.ts'
import { table } from '../flow/table.ts'
import type { Cell } from '../flow/tableRow.ts'
import { HEAT, STYLES } from '../theme.ts'
import { type GroupDraft, headCell, textCell } from './draft.ts'

/** Municipalities side by side: more leave no room for their figures. */
const ACROSS = 8
/** mm of a Themenfeld's title and of one municipality */
const TITLE_WIDTH = 56
const TOWN_WIDTH = 14

/** Every figure of every municipality, by Themenfeld. */
export function matrix(draft: GroupDraft): void {
  const { flow, report, t } = draft
  sectionHeading(flow, t('matrix'))
  paragraph(flow, t('matrixIntro'))
  overall(draft)
  evidence(draft)
  for (let from = 0; from < report.towns.length; from += ACROSS) {
    block(draft, report.towns.slice(from, from + ACROSS))
  }
}

function overall({ flow, report, lang, t }: GroupDraft): void {
  table(flow, {
    caption: t('tableOverall'),
    columns: [
      { head: t('town'), width: 34 },
      { head: t('must'), width: 46 },
      { head: t('mean'), width: 28, align: 'right' },
      { head: t('target'), width: 30, align: 'right' },
      { head: t('answered'), width: 30, align: 'right' },
    ],
    rows: report.towns.map(({ pseudonym, overall: { mustMet, mustTotal, mean, target, coverage } }) => [
      headCell(t('townName', { letter: pseudonym })),
      textCell(t('mustValue', { met: mustMet, total: mustTotal })),
      textCell(formatMean(mean, lang)),
      textCell(formatPercent(target, lang)),
      textCell(formatPercent(coverage, lang)),
    ]),
  })
}

function block(draft: GroupDraft, towns: readonly GroupReportTown[]): void {
  const { flow, report, lang, t } = draft
  const [first, last] = [towns[0]?.pseudonym ?? '', towns.at(-1)?.pseudonym ?? '']
  const names = first === last ? first : t('range', { from: first, to: last })
  const part = (caption: string, cell: (cell: GroupReportCell) => Cell) =>
    table(flow, {
      caption,
      columns: [
        { head: t('domain'), width: TITLE_WIDTH },
        ...towns.map(({ pseudonym }) => ({ head: pseudonym, width: TOWN_WIDTH })),
      ],
      rows: report.domains.map(({ title }, i) => [
        headCell(title),
        ...towns.map(({ cells }) => (cells[i] ? cell(cells[i]) : textCell(t('none')))),
      ]),
    })
  flow.newPage()
  part(t('tableStufe', { towns: names }), ({ stufe, mean }) =>
    stufe === null
      ? textCell(t('none'))
      : {
          ...(HEAT[stufe] !== undefined && { ground: HEAT[stufe] }),
          runs: [
            { text: String(stufe), style: STYLES.cellStrong },
            { text: formatMean(mean, lang), style: STYLES.cellNote },
          ],
        },
  )
  part(t('tableTarget', { towns: names }), ({ target }) => textCell(formatPercent(target, lang)))
  part(t('tableMust', { towns: names }), ({ mustMet, mustTotal }) =>
    textCell(mustTotal === 0 ? t('none') : `${mustMet}/${mustTotal}`),
  )
}

function evidence({ flow, report, lang, t }: GroupDraft): void {
  table(flow, {
    caption: t('tableEvidence'),
    columns: [
      { head: t('town'), width: 34 },
      ...EVIDENCE_DEPTHS.map((depth) => ({ head: t(`evidence-${depth}`), width: 33.5, align: 'right' as const })),
    ],
    rows: report.towns.map(({ pseudonym, evidence: shares }) => [
      headCell(t('townName', { letter: pseudonym })),
      ...EVIDENCE_DEPTHS.map((depth) => textCell(formatPercent(shares?.[depth] ?? null, lang))),
    ]),
  })
}
