import type { PaperQuestion } from '../../core/report/paper.ts'
import { lineHeight } from '../flow/textStyle.ts'
import { COLORS, STYLES } from '../theme.ts'
import { answers } from './answers.ts'
import { type Block, heightOf } from './block.ts'
import { criteria } from './criteria.ts'
import { helpBox } from './helpBox.ts'
import { questionHead } from './questionHead.ts'
import { remarks } from './remarks.ts'
import { columnOf, pageHeight, type Sheet } from './sheet.ts'

/** mm above and below the rule between two questions */
const RULE_GAP = 3
/** Questions up to this share of a page are kept whole. */
const KEPT_WHOLE = 0.36
/** answers that never part from their question */
const FIRST_ANSWERS = 2

/** A question that was measured: `keep` is what must stand on one page from its beginning on, in mm. */
export interface MeasuredQuestion {
  readonly keep: number
  readonly draw: (first: boolean) => void
}

/**
 * Sets one question. Its text stays with its answers, and all of it on one page where it is short. Help stands before the answers
 * unless it would then push them onto another page than the question.
 */
export function measureQuestion(sheet: Sheet, question: PaperQuestion): MeasuredQuestion {
  const page = pageHeight(sheet)
  const head = questionHead(sheet, question)
  const help = question.help ? [helpBox(sheet, question.help)] : []
  const rows = answers(sheet, question)
  const groups = criteria(sheet, question)
  const written = remarks(sheet, question)
  const beginning = head.height + heightOf(rows.slice(0, FIRST_ANSWERS))
  const helpFirst = beginning + heightOf(help) <= page
  const before = helpFirst ? help : []
  const upToAnswers = heightOf([head, ...before, ...rows])
  const whole = upToAnswers + heightOf([...groups.flatMap(({ label, items }) => [label, ...items]), ...written])
  const keep =
    whole <= page * KEPT_WHOLE
      ? whole
      : upToAnswers <= page
        ? upToAnswers
        : beginning + (helpFirst ? heightOf(help) : 0)
  return {
    keep,
    draw: (first) => {
      if (!first) separate(sheet, keep)
      head.draw()
      for (const block of before) block.draw()
      const next = (height: number) => turnPage(sheet, question, height)
      const answered = question.unknown || question.notApplicable || question.levels.some(({ ticked }) => ticked)
      list(sheet, rows, answered, next)
      if (!helpFirst) for (const block of help) block.draw()
      for (const { label, items } of groups) {
        next(heightOf([label, ...items.slice(0, 1)]))
        label.draw()
        list(
          sheet,
          items,
          question.criteria.some(({ ticked }) => ticked),
          next,
        )
      }
      for (const block of written) {
        next(block.height)
        block.draw()
      }
    },
  }
}

/** A rule between two questions of a page. */
function separate({ flow }: Sheet, keep: number): void {
  flow.ensure(keep + 2 * RULE_GAP)
  if (flow.atTop) return
  flow.rule(flow.y + RULE_GAP, COLORS.rule)
  flow.space(2 * RULE_GAP)
}

/** `labelled`: at least one item has a label, the ticked box. */
function list(sheet: Sheet, items: readonly Block[], labelled: boolean, next: (height: number) => void): void {
  sheet.flow.tagger.element('L', labelled ? { listNumbering: 'Square' } : {}, () => {
    for (const item of items) {
      next(item.height)
      item.draw()
    }
  })
}

/** Goes on on the next page where `height` is not left; the page then says to which question its beginning belongs. */
function turnPage(sheet: Sheet, { number, id }: PaperQuestion, height: number): void {
  const { flow, t } = sheet
  // only what is higher than half a page may break
  if (flow.atTop || height <= flow.room || height > pageHeight(sheet) / 2) return
  flow.newPage()
  flow.tagger.artifact(() => {
    flow.line(t('continued', { number: String(number), id }), columnOf(sheet).x, flow.y, STYLES.note)
  })
  flow.space(lineHeight(STYLES.note) + 1)
}
