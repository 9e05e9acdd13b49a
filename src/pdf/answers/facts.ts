import type { Flow } from '../flow/flow.ts'
import type { Run } from '../flow/passage.ts'
import { lineHeight } from '../flow/textStyle.ts'
import type { Block } from './block.ts'
import { FACT_GAP, Fact, fact } from './fact.ts'

const PER_ROW = 3
const GAP = 3
/** Facts of more lines get the whole column. */
const SHORT = 2

export type NamedRun = readonly [label: string, run: Run]

/** Short facts side by side, in reading order from left to right; a long one has a line of its own. */
export function facts(flow: Flow, named: readonly NamedRun[]): Block[] {
  const width = (flow.width - GAP * (PER_ROW - 1)) / PER_ROW
  const blocks: Block[] = []
  let row: Fact[] = []
  const end = () => {
    if (row.length > 0) blocks.push(line(flow, row, width))
    row = []
  }
  for (const [label, run] of named) {
    const one = new Fact(flow, label, run, width)
    if (one.text.height > SHORT * lineHeight(run.style) + 0.01) {
      end()
      blocks.push(fact(flow, label, run))
      continue
    }
    row.push(one)
    if (row.length === PER_ROW) end()
  }
  end()
  return blocks
}

function line(flow: Flow, row: readonly Fact[], width: number): Block {
  const height = Math.max(...row.map((one) => one.height))
  return {
    height: height + FACT_GAP,
    draw: () => {
      flow.ensure(height)
      const top = flow.y
      row.forEach((one, i) => {
        flow.y = top
        one.draw(flow.left + i * (width + GAP))
      })
      flow.y = top + height + FACT_GAP
    },
  }
}
