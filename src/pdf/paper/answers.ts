import type { PaperOption, PaperQuestion } from '../../core/report/paper.ts'
import { optionName } from '../../i18n/optionName.ts'
import { lineHeight, type TextStyle } from '../flow/textStyle.ts'
import { STYLES } from '../theme.ts'
import { answerRow } from './answerRow.ts'
import type { Block } from './block.ts'
import { columnOf, runOf, type Sheet } from './sheet.ts'
import { OPTION_BOX, tickBox } from './tickBox.ts'
import { WRITING, writingLine } from './writingLine.ts'

/** One answer as it is drawn. */
interface Choice {
  readonly label: string
  /** BCP 47, only where it differs from the paper's */
  readonly lang: string | null
  readonly ticked: boolean
}

interface Look {
  readonly plain: TextStyle
  readonly ticked: TextStyle
}

/** Short answers are the largest thing to fill in; beside descriptions they step back. */
const SHORT: Look = { plain: STYLES.body, ticked: STYLES.strong }
const DESCRIBED: Look = { plain: STYLES.small, ticked: STYLES.smallStrong }
const BETWEEN = 7
const ROW_GAP = 1.6
/** mm that a reason needs at least */
const REASON = 40

/** The rows of the answers in a list: levels that are described stand below each other, short answers side by side. */
export function answers(sheet: Sheet, question: PaperQuestion): Block[] {
  const described = question.levels.some(({ anchor }) => anchor !== null)
  const levels = question.levels.map((option) => choiceOf(sheet, option))
  const aside = [
    { label: sheet.q('unknown'), lang: null, ticked: question.unknown },
    { label: reasonFollows(sheet) ? sheet.t('naBecause') : sheet.q('na'), lang: null, ticked: question.notApplicable },
  ]
  const labels = levels.map(({ label }) => sheet.flow.typeface.width(label, DESCRIBED.ticked))
  if (!described) return inLines(sheet, [...levels, ...aside], SHORT)
  return [
    ...question.levels.map(({ anchor, ticked }, i) =>
      answerRow(sheet, {
        label: runOf(
          { text: levels[i]?.label ?? '', lang: levels[i]?.lang ?? null },
          ticked ? DESCRIBED.ticked : DESCRIBED.plain,
        ),
        anchor: anchor && runOf(anchor, STYLES.cell),
        ticked,
        labelWidth: Math.max(...labels),
      }),
    ),
    ...inLines(sheet, aside, DESCRIBED),
  ]
}

/** On an empty paper a line to write the reason stands behind "not applicable". */
function reasonFollows({ paper }: Sheet): boolean {
  return !paper.choices.filled
}

function choiceOf({ q }: Sheet, { label, level, anchor, ticked }: PaperOption): Choice {
  return {
    label: optionName({ label: label?.text ?? null, level, described: anchor !== null }, q),
    lang: (label ?? anchor)?.lang ?? null,
    ticked,
  }
}

/** Short answers side by side, on as many lines as they need; one that is wider than a line gets a row of its own. */
function inLines(sheet: Sheet, choices: readonly Choice[], look: Look): Block[] {
  const { width } = columnOf(sheet)
  const rows: Block[] = []
  let line: { choice: Choice; x: number }[] = []
  let used = 0
  const end = () => {
    if (line.length > 0) rows.push(lineOf(sheet, line, look))
    line = []
    used = 0
  }
  choices.forEach((choice, i) => {
    const own = OPTION_BOX.indent + sheet.flow.typeface.width(sheet.flow.typeface.clean(choice.label), look.ticked)
    const needed = own + (reasonFollows(sheet) && i === choices.length - 1 ? REASON : 0)
    if (used > 0 && used + needed > width) end()
    if (needed > width) {
      const label = runOf({ text: choice.label, lang: choice.lang }, choice.ticked ? look.ticked : look.plain)
      rows.push(answerRow(sheet, { label, anchor: null, ticked: choice.ticked, labelWidth: width }))
      return
    }
    line.push({ choice, x: used })
    used += own + BETWEEN
  })
  end()
  return rows
}

function lineOf(sheet: Sheet, line: readonly { readonly choice: Choice; readonly x: number }[], look: Look): Block {
  const { flow, t } = sheet
  const { x: left, width } = columnOf(sheet)
  const row = lineHeight(look.plain)
  const height = row + ROW_GAP
  return {
    height,
    draw: () => {
      for (const { choice, x } of line) {
        const style = choice.ticked ? look.ticked : look.plain
        const text = flow.typeface.clean(choice.label).replaceAll('\n', ' ')
        flow.tagger.element('LI', {}, () => {
          const place = { x: left + x, top: flow.y, lineHeight: row, size: OPTION_BOX.size }
          tickBox(flow, place, choice.ticked, t('ticked'))
          flow.tagger.element('LBody', choice.lang === null ? {} : { lang: choice.lang }, () => {
            flow.tagger.mark(() => flow.line(`${text} `, left + x + OPTION_BOX.indent, flow.y, style))
          })
        })
        if (choice.label === t('naBecause')) {
          const from = x + OPTION_BOX.indent + flow.typeface.width(text, style) + 2
          flow.space(row - WRITING + 1.2)
          writingLine(flow, '', left + from, width - from)
          flow.space(WRITING - 1.2 - row)
        }
      }
      flow.space(height)
    },
  }
}
