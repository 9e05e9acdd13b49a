import { grouped } from '../../core/assessment/signOff.ts'
import type { ReportReopening } from '../../core/report/issued.ts'
import { formatDate } from '../../i18n/format.ts'
import { sectionHeading } from '../flow/heading.ts'
import { bulletList } from '../flow/list.ts'
import { paragraph } from '../flow/paragraph.ts'
import type { Run } from '../flow/passage.ts'
import { type TableContent, table, tableHeight } from '../flow/table.ts'
import { lineHeight } from '../flow/textStyle.ts'
import { COLORS, STYLES } from '../theme.ts'
import { type Draft, ownWords } from './draft.ts'
import { replacedCharacters } from './replacedCharacters.ts'

/** How many may sign by hand. */
const BY_HAND = 2
/** mm between two lines to sign on */
const SIGNING_HEIGHT = 19
const COLUMN_GAP = 6
/** mm of the paragraphs around table and lines */
const WORDS_HEIGHT = 16
/** hex digits of the fingerprint beside a signature: enough to tell whether it belongs to these pages */
const SHORT_MARK = 16

/** Who stands for the report, in the application and by hand, and for exactly what. Comes last: it lists what was replaced. */
export function signOff(draft: Draft): void {
  const { flow, report, t } = draft
  const signed = signedTable(draft)
  const height = (signed ? tableHeight(flow, signed) : 0) + WORDS_HEIGHT + BY_HAND * SIGNING_HEIGHT
  const page = flow.bottom - flow.top
  sectionHeading(flow, t('signOff'), height < page * 0.8 ? height : undefined)
  if (signed) {
    paragraph(flow, t('signOffIntro'))
    table(flow, signed)
  }
  if (report.reopenings.length > 0)
    bulletList(
      flow,
      report.reopenings.map((entry) => reopening(draft, entry)),
    )
  flow.ensure(3 * lineHeight(STYLES.body) + BY_HAND * SIGNING_HEIGHT)
  paragraph(flow, t(report.fingerprint === null ? 'signOffByHand' : 'signOffByHandMarked'), STYLES.body, 1)
  if (report.fingerprint !== null) paragraph(flow, grouped(report.fingerprint), STYLES.small)
  for (let i = 0; i < BY_HAND; i++) signingLine(draft)
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

/** 'Wieder geöffnet am … durch …, weil: …' */
function reopening(draft: Draft, { on, role, reason }: ReportReopening): Run[] {
  const { t, lang } = draft
  const date = on === null ? t('none') : formatDate(on, lang)
  const style = STYLES.small
  return [
    { text: `${t('reopenedOn', { date })} `, style },
    ...(role === null
      ? []
      : [{ text: `${t('reopenedBy')} `, style }, ownWords(draft, role, style), { text: ' ', style }]),
    { text: `${t('reopenedBecause')} `, style },
    reason === '' ? { text: t('none'), style } : ownWords(draft, reason, style),
  ]
}

/** Three lines side by side, each with what is to be written on it. */
function signingLine({ flow, report, t }: Draft): void {
  const labels = [t('signPlace'), t('signHand'), t('signRole')]
  const width = (flow.width - COLUMN_GAP * (labels.length - 1)) / labels.length
  const y = flow.y + SIGNING_HEIGHT - 2 * lineHeight(STYLES.note) - 2
  labels.forEach((label, i) => {
    const x = flow.left + i * (width + COLUMN_GAP)
    flow.rule(y, COLORS.muted, x, width)
    flow.tagger.element('P', {}, () => flow.tagger.mark(() => flow.line(`${label} `, x, y + 0.8, STYLES.note)))
  })
  if (report.fingerprint !== null) {
    const words = t('signMark', { mark: grouped(report.fingerprint.slice(0, SHORT_MARK)) })
    const below = y + 0.8 + lineHeight(STYLES.note)
    flow.tagger.element('P', {}, () => flow.tagger.mark(() => flow.line(words, flow.left, below, STYLES.note)))
  }
  flow.space(SIGNING_HEIGHT)
}
