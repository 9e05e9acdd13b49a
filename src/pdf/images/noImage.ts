import type { Language } from '../../i18n/catalogue.ts'
import { imageProblemSentence } from '../../i18n/imageProblems.ts'
import type { Flow } from '../flow/flow.ts'
import { Passage } from '../flow/passage.ts'
import { COLORS, STYLES } from '../theme.ts'
import type { ImageProblem } from './image.ts'

const PADDING = 3
/** Longer file names are cut in their middle, so that their ending stays. */
const LONGEST_NAME = 80

/** The box that stands where an image would: a paragraph with the file's name and the reason. */
export class NoImage {
  readonly height: number
  private readonly flow: Flow
  private readonly width: number
  private readonly passage: Passage

  constructor(flow: Flow, { name, problem, format }: ImageProblem, lang: Language, width: number) {
    const text = imageProblemSentence(lang, problem, { name: shortName(name), format: format ?? '' })
    this.flow = flow
    this.width = width
    this.passage = new Passage(flow.typeface, [{ text, style: STYLES.small }], width - 2 * PADDING)
    this.height = this.passage.height + 2 * PADDING
  }

  draw(x: number, y: number): void {
    const { flow, passage } = this
    flow.fill(COLORS.tint, x, y, this.width, this.height)
    flow.tagger.element('P', passage.ownAttributes, (element) => {
      passage.draw(flow, element, x + PADDING, y + PADDING, passage.height)
    })
  }
}

function shortName(name: string): string {
  const characters = [...name.replace(/\s+/g, ' ').trim()]
  if (characters.length <= LONGEST_NAME) return characters.join('')
  const half = LONGEST_NAME / 2
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`
}
