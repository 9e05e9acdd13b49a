import type { StructureElement, TagAttributes } from '../tagged/structure.ts'
import type { Flow } from './flow.ts'
import { lineHeight, type TextStyle } from './textStyle.ts'
import type { Typeface } from './typeface.ts'
import { wrapText } from './wrapText.ts'

/** A piece of text in one style; several of them stand under each other. */
export interface Run {
  readonly text: string
  readonly style: TextStyle
  /** BCP 47, only where it differs from the document's language */
  readonly lang?: string
}

interface Line {
  readonly text: string
  readonly run: number
  readonly style: TextStyle
  /** mm above the line: a gap before each run but the first */
  readonly before: number
  /** mm with the gap */
  readonly height: number
}

const GAP_BETWEEN_RUNS = 0.8

/** Runs set to a width, drawn line by line, so that a passage may go on on another page with the same element. */
export class Passage {
  private readonly runs: readonly Run[]
  private readonly lines: readonly Line[]
  private readonly typeface: Typeface
  private readonly align: 'left' | 'right'
  private readonly width: number
  private readonly paragraphs: (StructureElement | undefined)[] = []
  private drawn = 0

  constructor(typeface: Typeface, runs: readonly Run[], width: number, align: 'left' | 'right' = 'left') {
    this.typeface = typeface
    this.runs = runs
    this.width = width
    this.align = align
    this.lines = runs.flatMap(({ text, style }, run) => {
      const wrapped = wrapText(typeface.clean(text), width, (part) => typeface.width(part, style))
      const height = lineHeight(style)
      return wrapped.map((line, i) => {
        const before = run > 0 && i === 0 ? GAP_BETWEEN_RUNS : 0
        return { text: line, run, style, before, height: height + before }
      })
    })
  }

  /** The language of a single run, which belongs to the element that holds it. */
  get ownAttributes(): TagAttributes {
    return this.runs.length === 1 ? langOf(this.runs[0]) : {}
  }

  get done(): boolean {
    return this.drawn === this.lines.length
  }

  /** Height in mm of what is not drawn yet. */
  get height(): number {
    return this.heightOf(this.lines.length - this.drawn)
  }

  /** How many of the lines not drawn yet fit into `room` mm. */
  fitting(room: number): number {
    let count = 0
    let height = 0
    for (let i = this.drawn; i < this.lines.length; i++) {
      height += this.lines[i]?.height ?? 0
      if (height > room + 0.001) break
      count++
    }
    return count
  }

  /** Draws the lines that fit into `room` as content of `owner`, each of several runs as a paragraph in it; returns their height. */
  draw(flow: Flow, owner: StructureElement, x: number, top: number, room: number): number {
    const count = this.fitting(room)
    const height = this.heightOf(count)
    const part = this.lines.slice(this.drawn, this.drawn + count)
    this.drawn += count
    let y = top
    for (const run of new Set(part.map((line) => line.run))) {
      const lines = part.filter((line) => line.run === run)
      this.within(flow, owner, run, () => {
        for (const line of lines) {
          y += line.before
          flow.line(line.text === '' ? ' ' : line.text, this.startOf(line, x), y, line.style)
          y += lineHeight(line.style)
        }
      })
    }
    return height
  }

  /** Draws everything without tags: for heads that are repeated as artifacts. */
  drawUntagged(flow: Flow, x: number, top: number): void {
    let y = top
    for (const line of this.lines) {
      flow.line(line.text, this.startOf(line, x), y + line.before, line.style)
      y += line.before + lineHeight(line.style)
    }
  }

  private heightOf(count: number): number {
    let height = 0
    for (let i = this.drawn; i < this.drawn + count; i++) {
      height += this.lines[i]?.height ?? 0
    }
    return height
  }

  private startOf(line: Line, x: number): number {
    return this.align === 'left' ? x : x + this.width - this.typeface.width(line.text.trimEnd(), line.style)
  }

  private within(flow: Flow, owner: StructureElement, run: number, draw: () => void): void {
    const { tagger } = flow
    const mark = () => tagger.mark(draw)
    const begun = this.paragraphs[run]
    if (this.runs.length === 1) return tagger.resume(owner, mark)
    if (begun) return tagger.resume(begun, mark)
    tagger.resume(owner, () => {
      tagger.element('P', langOf(this.runs[run]), (paragraph) => {
        this.paragraphs[run] = paragraph
        mark()
      })
    })
  }
}

function langOf(run: Run | undefined): TagAttributes {
  return run?.lang === undefined ? {} : { lang: run.lang }
}
