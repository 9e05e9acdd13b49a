import type { PromisedStand, ReportPromise } from '../../core/report/reportPromises.ts'
import { type Translate, textsIn } from '../../i18n/catalogue.ts'
import { formatShortDate } from '../../i18n/format.ts'
import { promisesTexts } from '../../i18n/promises.ts'
import { costMove, countsWords, levelMove } from '../../i18n/promiseWords.ts'
import { sectionHeading, subheading } from '../flow/heading.ts'
import { paragraph } from '../flow/paragraph.ts'
import { TABLE_START, table } from '../flow/table.ts'
import type { Cell } from '../flow/tableRow.ts'
import { STYLES } from '../theme.ts'
import { dateWords } from './dateWords.ts'
import { type Draft, ownWords } from './draft.ts'

type Say = Translate<(typeof promisesTexts)['de']>

/** What was promised in the check before and what became of it; the council reads the counts and what is not done yet. */
export function promises(draft: Draft): void {
  const { flow, report, lang } = draft
  if (!report.promises) return
  const { since, promised, rows, more } = report.promises
  const t = textsIn(promisesTexts, lang)
  const isInternal = report.profile === 'internal'
  sectionHeading(flow, t('title'))
  const intro = t('intro', { count: promised, date: dateWords(draft, since) })
  paragraph(flow, `${intro} ${countsWords(report.promises, t)}`)
  if (rows.length === 0) return
  if (!isInternal) subheading(flow, t('notDone'), TABLE_START / 2)
  table(flow, {
    columns: [
      { head: t('measure'), width: isInternal ? 48 : 68 },
      { head: t('promised'), width: 28 },
      { head: t('now'), width: 28 },
      { head: t('outcome'), width: 26 },
      ...(isInternal
        ? [
            { head: t('cost'), width: 34 },
            { head: t('level'), width: 20 },
          ]
        : []),
    ],
    rows: rows.map((row) => cellsOf(draft, row, t, isInternal)),
  })
  if (more > 0) paragraph(flow, t('more', { count: more }), STYLES.small)
}

function cellsOf(draft: Draft, row: ReportPromise, t: Say, isInternal: boolean): Cell[] {
  const { lang } = draft
  const { title, owner, before, now, outcome, late, levels } = row
  const note = owner === null ? { text: t('noOwner'), style: STYLES.cellNote } : ownWords(draft, owner, STYLES.cellNote)
  const stand = ({ status, due }: PromisedStand) =>
    `${t(`status-${status}`)}, ${due === null ? t('noDate') : t('until', { date: formatShortDate(due, lang) })}`
  const became = [t(`outcome-${outcome}`), ...(late ? [t('isLate')] : [])].join(', ')
  return [
    { runs: [ownWords(draft, title, STYLES.cell), note], head: true },
    cell(stand(before)),
    cell(now === null ? t('gone') : stand(now)),
    cell(became),
    ...(isInternal
      ? [
          cell(costMove(before.cost, now?.cost ?? null, t, lang)),
          cell(levels.length === 0 ? t('none') : levels.map((one) => levelMove(one, t)).join(', ')),
        ]
      : []),
  ]
}

function cell(text: string): Cell {
  return { runs: [{ text, style: STYLES.cell }] }
}
