import type { PositionFigures } from '../../core/report/reportPosition.ts'
import { textsIn } from '../../i18n/catalogue.ts'
import { stateName } from '../../i18n/federalStates.ts'
import { formatPercent } from '../../i18n/format.ts'
import { groupReportTexts } from '../../i18n/groupReport.ts'
import { networkTexts } from '../../i18n/network.ts'
import { positionTexts } from '../../i18n/position.ts'
import { sectionHeading } from '../flow/heading.ts'
import { paragraph } from '../flow/paragraph.ts'
import { table } from '../flow/table.ts'
import type { Cell } from '../flow/tableRow.ts'
import { STYLES } from '../theme.ts'
import type { Draft } from './draft.ts'

/** Where the municipality stands in a group of contributions: its fulfilment of targets beside the quarters of the group. */
export function position({ flow, report, lang }: Draft): void {
  if (!report.position) return
  const { members, size, state, from, to, versions, whole, domains } = report.position
  const t = textsIn(positionTexts, lang)
  const network = textsIn(networkTexts, lang)
  const percent = (value: number) => formatPercent([value, 100], lang)
  const quarter = (name: string) => network('quarter', { quarter: name.slice(6), year: name.slice(0, 4) })
  sectionHeading(flow, t('title'))
  const period = from === to ? quarter(from) : t('period', { from: quarter(from), to: quarter(to) })
  const intro = t('intro', { count: members, versions: versions.join(', '), period })
  const sizeWords = size === null ? '' : textsIn(groupReportTexts, lang)(`size-${size}`)
  const group =
    size === null
      ? t('group-all')
      : state === null
        ? t('group-size', { size: sizeWords })
        : t('group-state', { size: sizeWords, state: stateName(state) })
  paragraph(flow, `${intro} ${group}`)
  const cells = (title: string, { own, group: quarters, position: place }: PositionFigures): Cell[] => [
    { ...cell(title), head: true },
    cell(own === null ? t('none') : percent(own)),
    ...(quarters?.map((value) => cell(percent(value))) ?? [cell(t('few')), cell(t('none')), cell(t('none'))]),
    cell(place === null ? t('none') : network(`position-${place}`)),
  ]
  table(flow, {
    columns: [
      { head: t('domain'), width: 52 },
      { head: t('own'), width: 18, align: 'right' },
      { head: t('lower'), width: 20, align: 'right' },
      { head: t('middle'), width: 18, align: 'right' },
      { head: t('upper'), width: 20, align: 'right' },
      { head: t('position'), width: 42 },
    ],
    rows: [cells(t('whole'), whole), ...domains.map(({ title, ...figures }) => cells(title, figures))],
  })
  paragraph(flow, t('howToRead'), STYLES.small)
  paragraph(flow, t('notRanking'), STYLES.small)
}

function cell(text: string): Cell {
  return { runs: [{ text, style: STYLES.cell }] }
}
