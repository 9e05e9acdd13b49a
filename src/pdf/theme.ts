import type { TextStyle } from './flow/textStyle.ts'

/** The darkblue and neutral tones of the KERN design standard, as sRGB; contrasts on white and on the tints are in theme.test.ts. */
export const COLORS = {
  ink: '#131525',
  muted: '#454b6b',
  heading: '#132b6e',
  bar: '#2044aa',
  tint: '#eff3fa',
  headTint: '#d8e1f4',
  track: '#dfe1ea',
  rule: '#c0c3d5',
  white: '#ffffff',
} as const

/** Grounds of cells by Stufe 0..5: the less is there, the stronger, down to paper. They only repeat a figure that stands on them. */
export const HEAT = ['#a9bff0', '#bccdf4', '#cfdcf7', '#e1e9fa', '#f0f4fd', COLORS.white] as const

function style(size: number, face: TextStyle['face'], color: string, leading = 1.38): TextStyle {
  return { size, face, color, leading }
}

export const STYLES = {
  title: style(26, 'bold', COLORS.heading, 1.15),
  subtitle: style(16, 'normal', COLORS.ink, 1.25),
  /** for names that would fill half the cover in `subtitle` */
  longSubtitle: style(11, 'normal', COLORS.ink),
  heading: style(17, 'bold', COLORS.heading, 1.2),
  subheading: style(12.5, 'bold', COLORS.heading, 1.25),
  /** of a question on paper */
  question: style(11, 'bold', COLORS.heading, 1.28),
  statement: style(14, 'bold', COLORS.heading, 1.3),
  body: style(10, 'normal', COLORS.ink),
  strong: style(10, 'bold', COLORS.ink),
  figure: style(20, 'bold', COLORS.heading, 1.1),
  small: style(9, 'normal', COLORS.ink),
  smallStrong: style(9, 'bold', COLORS.ink),
  head: style(9, 'bold', COLORS.heading),
  /** in tables */
  cell: style(8.5, 'normal', COLORS.ink, 1.32),
  cellStrong: style(8.5, 'bold', COLORS.ink, 1.32),
  cellHead: style(8.5, 'bold', COLORS.heading, 1.32),
  cellNote: style(8, 'normal', COLORS.muted, 1.32),
  /** of the many answers of the internal report, a few to a page */
  answerQuestion: style(10, 'bold', COLORS.heading, 1.26),
  answer: style(8.5, 'normal', COLORS.ink, 1.23),
  answerStrong: style(8.5, 'bold', COLORS.ink, 1.23),
  answerLabel: style(8.5, 'bold', COLORS.heading, 1.23),
  answerNote: style(8, 'normal', COLORS.muted, 1.25),
  advice: style(8, 'normal', COLORS.ink, 1.23),
  note: style(9, 'normal', COLORS.muted),
  furniture: style(8, 'normal', COLORS.muted),
  marker: style(9, 'bold', COLORS.white),
} as const

/**
 * Of the report for everybody, which is read on telephones: on one held sideways (844 px for 210 mm) these are 14 to 16 px high, where
 * those of a table above are 12.
 */
export const PUBLIC_STYLES = {
  body: style(11, 'normal', COLORS.ink),
  strong: style(11, 'bold', COLORS.ink),
  small: style(10, 'normal', COLORS.ink, 1.34),
  smallStrong: style(10, 'bold', COLORS.ink, 1.34),
  head: style(10, 'bold', COLORS.heading, 1.34),
  note: style(10, 'normal', COLORS.muted, 1.34),
} as const

/** A sheet and its margins, mm */
export interface PageSize {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** A4 */
export const PAGE: PageSize = { width: 210, height: 297, top: 26, right: 20, bottom: 22, left: 22 }
/** of the questionnaire for paper: as little as printers and a punch allow, because every line of it costs pages */
export const FORM_PAGE: PageSize = { width: 210, height: 297, top: 25, right: 17, bottom: 20, left: 21 }
