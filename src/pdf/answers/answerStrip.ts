import { Passage, type Run } from '../flow/passage.ts'
import { COLORS } from '../theme.ts'
import { type AnswersDraft, LABEL_WIDTH } from './answersDraft.ts'
import type { Block } from './block.ts'
import { Fact } from './fact.ts'

/** mm */
const PADDING = { x: 2, y: 1.5 } as const
const GAP = 0.4
const BELOW = 2
const STEP = { width: 5.5, height: 2.6, gap: 0.7 } as const
/** Higher ones break over pages and so have no box around them. */
const HIGHEST = 90

interface Strip {
  readonly label: string
  readonly answer: Run
  /** below it: what the level means here, what is wanted; a paragraph each */
  readonly more: readonly Run[]
  /** drawn as steps at the right; `null`: no level is known */
  readonly level: { readonly reached: number; readonly top: number } | null
}

/** The answer in a tinted box: its name, its level as steps, what it means. */
export function answerStrip({ flow }: AnswersDraft, { label, answer, more, level }: Strip): Block {
  const x = flow.left + PADDING.x
  const width = flow.width - 2 * PADDING.x
  // in line with the texts of the facts below the box
  const indent = LABEL_WIDTH - PADDING.x
  const steps = level ? level.top * (STEP.width + STEP.gap) : 0
  const named = new Fact(flow, label, answer, width - steps - 2, indent)
  const passages = more.map((run) => new Passage(flow.typeface, [run], width - indent))
  const inner = passages.reduce((sum, passage) => sum + GAP + passage.height, named.height)
  const height = inner + 2 * PADDING.y
  return {
    height: height + BELOW,
    least: Math.min(height, HIGHEST),
    draw: () => {
      if (height <= HIGHEST) flow.fill(COLORS.tint, flow.left, flow.y, flow.width, height)
      flow.space(PADDING.y)
      if (level) drawSteps(x + width - steps + STEP.gap, level)
      named.draw(x)
      for (const passage of passages) {
        flow.space(GAP)
        flow.pour('P', {}, passage, x + indent)
      }
      flow.space(PADDING.y + BELOW)
    },
  }

  /** Decoration: the words beside them say the same. */
  function drawSteps(left: number, { reached, top }: { reached: number; top: number }): void {
    const { doc } = flow
    const y = flow.y + 1
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
