import type { PaperQuestion, PaperRemarks } from '../../core/report/paper.ts'
import { formatDate } from '../../i18n/format.ts'
import { Passage, type Run } from '../flow/passage.ts'
import { lineHeight } from '../flow/textStyle.ts'
import { STYLES } from '../theme.ts'
import type { Block } from './block.ts'
import { columnOf, ownRun, type Sheet } from './sheet.ts'
import { WRITING, writingLine } from './writingLine.ts'

const ABOVE = 1.6
const LABEL_WIDTH = 24
const GAP = 1
/** share of the second line behind which it is asked who said it */
const COMMENT_SHARE = 0.58

/** What was written beside the tick, and lines to write where nobody commented yet. */
export function remarks(sheet: Sheet, { remarks: written }: PaperQuestion): Block[] {
  const facts = written ? factsOf(sheet, written) : []
  const blocks = facts.map(([label, run]) => labelled(sheet, label, run))
  return written?.comment ? blocks : [...blocks, writingLines(sheet)]
}

function factsOf(sheet: Sheet, written: PaperRemarks): (readonly [string, Run])[] {
  const { t, q, lang } = sheet
  const own = (text: string) => ownRun(sheet, text, STYLES.small)
  const ours = (text: string) => ({ text, style: STYLES.small })
  const { comment, by, reason, confirmed, assignee, followUp, performedBy, awaits } = written
  const more = [
    ...(by ? [t('by', { role: by })] : []),
    ...(assignee ? [q('assigneeSet', { role: assignee })] : []),
    ...(followUp ? [q('followUpSet', { date: formatDate(followUp, lang) })] : []),
    ...(performedBy ? [`${q('performedBy')} ${q(performedBy)}`] : []),
  ]
  const rows: (readonly [string, Run])[] = []
  if (awaits) rows.push([t('note'), ours(q(awaits === 'carried' ? 'statusCarried' : 'statusUnclear'))])
  if (reason) rows.push([t('reason'), own(reason)])
  if (confirmed) rows.push([t('confirmation'), own(`${confirmed.role}, ${formatDate(confirmed.at, lang)}`)])
  if (comment) rows.push([t('comment'), own(comment)])
  if (more.length > 0) rows.push([t('more'), ours(more.join(' · '))])
  return rows
}

/** A label with its text beside it. */
function labelled(sheet: Sheet, label: string, run: Run): Block {
  const { flow } = sheet
  const { x, width } = columnOf(sheet)
  const text = new Passage(flow.typeface, [run], width - LABEL_WIDTH)
  return {
    height: ABOVE + text.height + GAP,
    draw: () => {
      flow.space(ABOVE)
      if (flow.room < lineHeight(run.style)) flow.newPage()
      flow.tagger.element('P', {}, () => {
        flow.tagger.mark(() => flow.line(`${label} `, x, flow.y, STYLES.smallStrong))
      })
      flow.pour('P', {}, text, x + LABEL_WIDTH)
      flow.space(GAP)
    },
  }
}

function writingLines(sheet: Sheet): Block {
  const { flow, t } = sheet
  const { x, width } = columnOf(sheet)
  const half = width * COMMENT_SHARE
  return {
    height: 2 * WRITING,
    draw: () => {
      writingLine(flow, t('comment'), x, width)
      flow.space(WRITING)
      writingLine(flow, '', x, half - 4)
      writingLine(flow, t('byBlank'), x + half, width - half)
      flow.space(WRITING)
    },
  }
}
