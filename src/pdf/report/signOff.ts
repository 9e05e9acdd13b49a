import { formatDate } from '../../i18n/format.ts'
import { sectionHeading, subheading } from '../flow/heading.ts'
import { paragraph } from '../flow/paragraph.ts'
import { type TableContent, table, tableHeight } from '../flow/table.ts'
import { lineHeight } from '../flow/textStyle.ts'
import { COLORS, STYLES } from '../theme.ts'
import { type Draft, ownWords } from './draft.ts'
import { replacedCharacters } from './replacedCharacters.ts'

/** How many may sign by hand. */
const BY_HAND = 2
/** mm between two lines to sign on */
const SIGNING_HEIGHT = 15
const COLUMN_GAP = 6
/** mm of the paragraphs around table and lines */
const WORDS_HEIGHT = 16
const FINGERPRINT_HEIGHT = 31

/** Who stands for the report, in the application and by hand, and the checksum of what it was made from. Comes last: it lists what was replaced. */
export function signOff(draft: Draft): void {
  const { flow, report, t } = draft
  const signed = signedTable(draft)
  const height = (signed ? tableHeight(flow, signed) : 0) + WORDS_HEIGHT + BY_HAND * SIGNING_HEIGHT + FINGERPRINT_HEIGHT
  const page = flow.bottom - flow.top
  sectionHeading(flow, t('signOff'), height < page * 0.8 ? height : undefined)
  if (signed) {
    paragraph(flow, t('signOffIntro'))
    table(flow, signed)
  }
  flow.ensure(lineHeight(STYLES.body) + BY_HAND * SIGNING_HEIGHT)
  paragraph(flow, t('signOffByHand'))
  for (let i = 0; i < BY_HAND; i++) signingLine(draft)
  if (report.fingerprint !== null) fingerprint(draft, report.fingerprint)
  replacedCharacters(flow, t('replaced'), (values) => t('replacedText', values))
}

/** `null`: nobody has signed yet. */
function signedTable(draft: Draft): TableContent | null {
  const { report, lang, t } = draft
  if (report.signOff.length === 0) return null
  const cell = (text: string) => ({ runs: [{ text, style: STYLES.cell }] })
  return {
    columns: [
      { head: t('signOffRole'), width: 66 },
      { head: t('signOffName'), width: 60 },
      { head: t('signOffDate'), width: 38 },
    ],
    rows: report.signOff.map(({ role, name, on }) => [
      { runs: [ownWords(draft, role, STYLES.cellStrong)], head: true },
      name === null ? cell(t('none')) : { runs: [ownWords(draft, name, STYLES.cell)] },
      cell(on === null ? t('none') : formatDate(on, lang)),
    ]),
  }
}

/** Three lines side by side, each with what is to be written on it. */
function signingLine({ flow, t }: Draft): void {
  const labels = [t('signPlace'), t('signHand'), t('signRole')]
  const width = (flow.width - COLUMN_GAP * (labels.length - 1)) / labels.length
  const y = flow.y + SIGNING_HEIGHT - lineHeight(STYLES.note) - 2
  labels.forEach((label, i) => {
    const x = flow.left + i * (width + COLUMN_GAP)
    flow.rule(y, COLORS.muted, x, width)
    flow.tagger.element('P', {}, () => flow.tagger.mark(() => flow.line(`${label} `, x, y + 0.8, STYLES.note)))
  })
  flow.space(SIGNING_HEIGHT)
}

function fingerprint({ flow, t }: Draft, checksum: string): void {
  flow.space(5)
  subheading(flow, t('fingerprint'), FINGERPRINT_HEIGHT - 15)
  paragraph(flow, checksum, STYLES.small, 1.5)
  paragraph(flow, t('fingerprintMeaning'), STYLES.note)
}
