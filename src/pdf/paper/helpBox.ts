import type { PaperHelp, PaperText } from '../../core/report/paper.ts'
import { Passage, type Run } from '../flow/passage.ts'
import { COLORS, STYLES } from '../theme.ts'
import type { Block } from './block.ts'
import { columnOf, runOf, type Sheet } from './sheet.ts'

const PADDING = { x: 3, y: 2.2 } as const
const BELOW = 3
const GAP = { paragraph: 1, label: 0, section: 1.4 } as const

interface Part {
  readonly passage: Passage
  /** mm above it */
  readonly before: number
}

/** What is meant, why it matters, whom to ask and which evidence there may be, on a tint that sets it apart from what is to be filled in. */
export function helpBox(sheet: Sheet, help: PaperHelp): Block {
  const { flow } = sheet
  const { x, width } = columnOf(sheet)
  const parts = partsOf(sheet, help, width - 2 * PADDING.x)
  const inner = parts.reduce((sum, { passage, before }) => sum + before + passage.height, 0)
  const height = inner + 2 * PADDING.y
  return {
    height: height + BELOW,
    draw: () => {
      // a tint cannot go on on the next page, and without it nothing is lost
      if (height <= flow.room) flow.fill(COLORS.tint, x, flow.y, width, height)
      flow.space(PADDING.y)
      for (const { passage, before } of parts) {
        flow.space(before)
        flow.pour('P', {}, passage, x + PADDING.x)
      }
      flow.space(PADDING.y + BELOW)
    },
  }
}

function partsOf(sheet: Sheet, { help, why, ask, evidence }: PaperHelp, width: number): Part[] {
  const { flow, q } = sheet
  const parts: Part[] = []
  const add = (run: Run, before: number) =>
    parts.push({ passage: new Passage(flow.typeface, [run], width), before: parts.length === 0 ? 0 : before })
  const addParagraphs = ({ text, lang }: PaperText, first: number) =>
    text
      .split(/\n{2,}/)
      .forEach((paragraph, i) => add(runOf({ text: paragraph, lang }, STYLES.cell), i === 0 ? first : GAP.paragraph))
  const addSection = (label: string, text: PaperText) => {
    add({ text: label, style: STYLES.cellHead }, GAP.section)
    addParagraphs(text, GAP.label)
  }
  /** label and text in one paragraph, where they are in one language */
  const addLine = (label: string, { text, lang }: PaperText) =>
    lang === null
      ? add({ text: `${label}: ${text}`, style: STYLES.cell }, GAP.section)
      : addSection(label, { text, lang })
  if (help) addParagraphs(help, 0)
  if (why) addSection(q('why'), why)
  if (ask.length > 0) addLine(q('ask'), joined(ask, ', '))
  if (evidence.length > 0) addLine(q('evidence'), joined(evidence, '; '))
  return parts
}

/** Short texts on one line; those of one question are all in the same language. */
function joined(texts: readonly PaperText[], separator: string): PaperText {
  return { text: texts.map(({ text }) => text).join(separator), lang: texts[0]?.lang ?? null }
}
