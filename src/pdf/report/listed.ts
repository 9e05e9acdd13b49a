import { bulletList } from '../flow/list.ts'
import { paragraph } from '../flow/paragraph.ts'
import type { Run } from '../flow/passage.ts'
import { STYLES } from '../theme.ts'
import type { Draft } from './draft.ts'

/** As many as a council will read; the number of the others is printed. Who works with the answers needs them all. */
const LISTED = 8

export function listed({ flow, report, t }: Draft, title: string, items: readonly Run[][]): void {
  if (items.length === 0) return
  const shown = report.profile === 'internal' ? items : items.slice(0, LISTED)
  const more = items.length - shown.length
  const rest: Run[][] = more > 0 ? [[{ text: t('excludedMore', { count: more }), style: STYLES.small }]] : []
  flow.ensure(16)
  paragraph(flow, title, STYLES.smallStrong, 1)
  bulletList(flow, [...shown, ...rest], 0.5)
}
