import { STYLES } from '../theme.ts'
import type { Flow } from './flow.ts'
import { Passage } from './passage.ts'
import type { TextStyle } from './textStyle.ts'

export function paragraph(flow: Flow, text: string, style: TextStyle = STYLES.body, after = 2.5): void {
  flow.pour('P', {}, new Passage(flow.typeface, [{ text, style }], flow.width))
  flow.space(after)
}
