import type { Flow } from '../flow/flow.ts'
import { Passage, type Run } from '../flow/passage.ts'
import { lineHeight, type TextStyle } from '../flow/textStyle.ts'
import { wrapText } from '../flow/wrapText.ts'
import { STYLES } from '../theme.ts'
import { LABEL_WIDTH } from './answersDraft.ts'
import type { Block } from './block.ts'

export const LABEL = STYLES.answerLabel
/** mm below a fact */
export const FACT_GAP = 0.6
export const LABEL_GAP = 1.4

/** A label with its text beside it, as one paragraph. */
export class Fact {
  readonly height: number
  readonly text: Passage
  private readonly flow: Flow
  private readonly label: readonly string[]
  private readonly lang: string | undefined
  private readonly style: TextStyle
  private readonly indent: number

  /** `width` in mm is that of label and text together, `indent` that of the label with the gap after it. */
  constructor(flow: Flow, label: string, run: Run, width: number, indent = LABEL_WIDTH) {
    const { lang, ...plain } = run
    this.flow = flow
    this.label = labelLines(flow, label, indent)
    this.lang = lang
    this.style = run.style
    this.indent = indent
    this.text = new Passage(flow.typeface, [plain], width - indent)
    this.height = Math.max(this.text.height, this.labelHeight)
  }

  get labelHeight(): number {
    return this.label.length * lineHeight(LABEL)
  }

  /** Draws at the cursor and leaves it below the text; a long one goes on on the next page. */
  draw(x: number): void {
    const { flow, text, lang, indent } = this
    flow.tagger.element('P', {}, (paragraph) => {
      drawLabel(flow, this.label, x, this.style)
      const pour = (element: typeof paragraph) => flow.pourInto(element, text, x + indent)
      if (lang === undefined) pour(paragraph)
      else flow.tagger.element('Span', { lang }, pour)
    })
  }
}

/** A fact as wide as the column; what belongs to it follows below its text, each run a paragraph. */
export function fact(flow: Flow, label: string, run: Run, ...more: readonly Run[]): Block {
  const one = new Fact(flow, label, run, flow.width)
  const passages = more.map((next) => new Passage(flow.typeface, [next], flow.width - LABEL_WIDTH))
  return {
    height:
      Math.max(
        one.labelHeight,
        passages.reduce((sum, passage) => sum + passage.height, one.text.height),
      ) + FACT_GAP,
    draw: () => {
      // a label never stands alone, and the first line of a long text neither
      flow.ensure(Math.max(one.labelHeight, Math.min(one.height, 2 * lineHeight(run.style))))
      const { page } = flow.tagger
      const end = flow.y + one.labelHeight
      one.draw(flow.left)
      for (const passage of passages) flow.pour('P', {}, passage, flow.left + LABEL_WIDTH)
      if (flow.tagger.page === page) flow.y = Math.max(flow.y, end)
      flow.space(FACT_GAP)
    },
  }
}

/** mm that a label alone takes */
export function labelHeight(flow: Flow, label: string): number {
  return labelLines(flow, label).length * lineHeight(LABEL)
}

/** A label as content of its own paragraph; the cursor stays where it is. */
export function label(flow: Flow, text: string, style: TextStyle): void {
  flow.tagger.element('P', {}, () => drawLabel(flow, labelLines(flow, text), flow.left, style))
}

/** The same once more where its list goes on on the next page: for the eye only. */
export function repeatLabel(flow: Flow, text: string, style: TextStyle): void {
  flow.tagger.artifact(() => drawLines(flow, labelLines(flow, text), flow.left, style))
}

function drawLabel(flow: Flow, lines: readonly string[], x: number, style: TextStyle): void {
  flow.tagger.mark(() => drawLines(flow, lines, x, style))
}

/** In line with a text of this style beside it. */
function drawLines(flow: Flow, lines: readonly string[], x: number, style: TextStyle): void {
  const shift = (lineHeight(style) - lineHeight(LABEL)) / 2
  lines.forEach((line, i) => {
    // the space keeps label and text apart for those who hear them
    const space = i === lines.length - 1 ? ' ' : ''
    flow.line(line + space, x, flow.y + shift + i * lineHeight(LABEL), LABEL)
  })
}

function labelLines(flow: Flow, text: string, width: number = LABEL_WIDTH): string[] {
  return wrapText(text, width - LABEL_GAP + 0.01, (part) => flow.typeface.width(part, LABEL))
}
