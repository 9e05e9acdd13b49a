import { Passage, type Run } from '../flow/passage.ts'
import { lineHeight } from '../flow/textStyle.ts'
import { COLORS, STYLES } from '../theme.ts'
import { type AnswersDraft, LABEL_WIDTH } from './answersDraft.ts'
import type { Block } from './block.ts'
import { Fact } from './fact.ts'

/** mm */
const PADDING = { x: 2, y: 1.2 } as const
const GAP = 0.4
const BELOW = 1.3
/** mm above one that does not follow a question */
export const STRIP_GAP = 1.5
/** mm between the answer and what is wanted */
const BESIDE = 5
const STEP = { width: 4.5, height: 2.4, gap: 0.7 } as const
/** Higher ones break over pages and so have no box around them. */
const HIGHEST = 90

interface Strip {
  readonly label: string
  readonly answer: Run
  /** what is wanted: beside the answer where there is room, else below it; may be empty */
  readonly wanted: string
  /** below it: what the level means here; a paragraph each */
  readonly more: readonly Run[]
  /** drawn as steps at the right; `null`: no level is known */
  readonly level: { readonly reached: number; readonly top: number } | null
}

/** The answer in a tinted box: its name, its level as steps, what it means. */
export function answerStrip({ flow }: AnswersDraft, { label, answer, wanted, more, level }: Strip): Block {
  const x = flow.left + PADDING.x
  const width = flow.width - 2 * PADDING.x
  // in line with the texts of the facts below the box
  const indent = LABEL_WIDTH - PADDING.x
  const steps = level ? level.top * (STEP.width + STEP.gap) : 0
  const named = new Fact(flow, label, answer, width - steps - 2, indent)
  const note: Run = { text: wanted, style: STYLES.answerNote }
  const noteX = x + indent + flow.typeface.width(flow.typeface.clean(answer.text), answer.style) + BESIDE
  const beside = wanted !== '' && noteX + flow.typeface.width(wanted, note.style) < x + width - steps - 2
  const below = wanted === '' || beside ? more : [...more, note]
  const passages = below.map((run) => new Passage(flow.typeface, [run], width - indent))
  const inner = passages.reduce((sum, passage) => sum + GAP + passage.height, named.height)
  const height = inner + 2 * PADDING.y
  return {
    height: height + BELOW,
    least: Math.min(height, HIGHEST),
    draw: () => {
      if (height <= HIGHEST) flow.fill(COLORS.tint, flow.left, flow.y, flow.width, height)
      flow.space(PADDING.y)
      if (level) drawSteps(x + width - steps + STEP.gap, level)
      const top = flow.y
      named.draw(x)
      if (beside) drawBeside(top)
      for (const passage of passages) {
        flow.space(GAP)
        flow.pour('P', {}, passage, x + indent)
      }
      flow.space(PADDING.y + BELOW)
    },
  }

  function drawBeside(top: number): void {
    const shift = (lineHeight(answer.style) - lineHeight(note.style)) / 2 + 0.1
    flow.tagger.element('P', {}, () => {
      flow.tagger.mark(() => flow.line(note.text, noteX, top + shift, note.style))
    })
  }

  /** Decoration: the words beside them say the same. */
  function drawSteps(left: number, { reached, top }: { reached: number; top: number }): void {
    const { doc } = flow
    const y = flow.y + 0.8
    flow.tagger.artifact(() => {
      doc.setFillColor(COLORS.bar)
      doc.setDrawColor(COLORS.bar)
      doc.setLineWidth(0.25)
      for (let i = 0; i < top; i++) {
        const at = left + i * (STEP.width + STEP.gap)
        doc.rect(at, y, STEP.width, STEP.height, i < reached ? 'FD' : 'S')
      }
    })
  }
}
