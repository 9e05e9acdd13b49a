import type { Flow } from '../flow/flow.ts'
import type { Run } from '../flow/passage.ts'
import { LABEL_WIDTH } from './answersDraft.ts'
import type { Block } from './block.ts'
import { FACT_GAP, Fact, fact, LABEL, LABEL_GAP } from './fact.ts'

/** mm between two facts of a line */
const GAP = 4

export type NamedRun = readonly [label: string, run: Run]

interface Placed {
  readonly x: number
  readonly fact: Fact
}

/** Short facts one after the other, as many as fit on a line; the first text of a line stands in the column of texts, a long one has lines of its own. */
export function facts(flow: Flow, named: readonly NamedRun[]): Block[] {
  const blocks: Block[] = []
  let row: Placed[] = []
  let x = 0
  const end = () => {
    if (row.length > 0) blocks.push(line(flow, row))
    row = []
    x = 0
  }
  for (const [label, run] of named) {
    const named = flow.typeface.width(label, LABEL) + LABEL_GAP
    const indent = () => (row.length === 0 ? Math.max(LABEL_WIDTH, named) : named)
    // so that the rounding of the widths breaks no line
    const text = flow.typeface.width(flow.typeface.clean(run.text), run.style) + 0.5
    if (x + indent() + text > flow.width) end()
    if (run.text.includes('\n') || indent() + text > flow.width) {
      end()
      blocks.push(fact(flow, label, run))
      continue
    }
    const width = indent() + text
    row.push({ x, fact: new Fact(flow, label, run, width, indent()) })
    x += width + GAP
  }
  end()
  return blocks
}

function line(flow: Flow, row: readonly Placed[]): Block {
  const height = Math.max(...row.map(({ fact: { height: own } }) => own))
  return {
    height: height + FACT_GAP,
    draw: () => {
      flow.ensure(height)
      const top = flow.y
      for (const { x, fact: one } of row) {
        flow.y = top
        one.draw(flow.left + x)
      }
      flow.y = top + height + FACT_GAP
    },
  }
}
