import type { Run } from '../flow/passage.ts'
import type { Cell } from '../flow/tableRow.ts'
import { STYLES } from '../theme.ts'

/** A row of a table of facts: what it is, and its value. */
export function factRow(fact: string, ...values: readonly Run[]): readonly [Cell, Cell] {
  return [{ runs: [{ text: fact, style: STYLES.head }], head: true }, { runs: values }]
}
