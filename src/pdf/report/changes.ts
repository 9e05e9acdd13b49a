import type { ReportChanges } from '../../core/report/issued.ts'
import { compareFractions } from '../../core/scoring/fraction.ts'
import type { Fraction } from '../../core/scoring/score.types.ts'
import { formatMean, formatShortDate } from '../../i18n/format.ts'
import { stageFactsOf, stageWords } from '../../i18n/stage.ts'
import { sectionHeading, subheading } from '../flow/heading.ts'
import { bulletList } from '../flow/list.ts'
import { paragraph } from '../flow/paragraph.ts'
import { TABLE_START, table } from '../flow/table.ts'
import type { Cell } from '../flow/tableRow.ts'
import type { TextStyle } from '../flow/textStyle.ts'
import { STYLES } from '../theme.ts'
import { dateWords } from './dateWords.ts'
import type { Draft } from './draft.ts'

/** What is better and worse than in the assessment before, on the questions that both answered [S28]. */
export function changes(draft: Draft): void {
  const { flow, report, t } = draft
  if (!report.changes) return
  const { since, compared } = report.changes
  const words = { common: compared.common, since: dateWords(draft, since), asOf: dateWords(draft, report.audit.asOf) }
  sectionHeading(flow, t('changes'))
  paragraph(flow, t('changesIntro', { ...words, section: t('domains') }))
  paragraph(flow, `${stages(draft, report.changes)} ${changesText(draft, report.changes)}`)
  valuesTable(draft, report.changes)
  if (report.namesMust) named(draft, report.changes)
}

/** "Seit dem … sind von 28 gemeinsamen Fragen 7 besser und 2 schlechter beantwortet. …" */
export function changesText(draft: Draft, { since, compared, better, worse }: ReportChanges): string {
  const { t } = draft
  const { common, earlier, later } = compared
  const counts = t('changesCount', { since: dateWords(draft, since), common, better, worse, count: better })
  const must =
    earlier.mustMet === later.mustMet
      ? t('changesMustSame', { later: later.mustMet })
      : t('changesMust', { earlier: earlier.mustMet, later: later.mustMet })
  return `${counts} ${must}`
}

function stages({ report, lang, t }: Draft, { before }: ReportChanges): string {
  const { minimumOnly } = report.questionnaire
  const then = stageWords({ ...before, minimumOnly }, lang)
  const now = stageWords(stageFactsOf(report), lang)
  return then === now ? t('changesStageSame', { now }) : t('changesStage', { before: then, now })
}

function valuesTable(draft: Draft, { since, domains, compared }: ReportChanges): void {
  const { flow, report, lang, t } = draft
  const row = (title: string, earlier: Fraction | null, later: Fraction | null, style: TextStyle): Cell[] => [
    { runs: [{ text: title, style: STYLES.cellStrong }], head: true },
    { runs: [{ text: formatMean(earlier, lang), style }] },
    { runs: [{ text: formatMean(later, lang), style }] },
    { runs: [{ text: direction(draft, earlier, later), style }] },
  ]
  table(flow, {
    caption: t('changesTable'),
    columns: [
      { head: t('domain'), width: 80 },
      { head: formatShortDate(since, lang), width: 28, align: 'right' },
      { head: formatShortDate(report.audit.asOf, lang), width: 28, align: 'right' },
      { head: t('changesDirection'), width: 28, align: 'right' },
    ],
    rows: [
      ...domains.map(({ title, earlier, later }) => row(title, earlier, later, STYLES.cell)),
      row(t('allDomains'), compared.earlier.mean, compared.later.mean, STYLES.cellStrong),
    ],
  })
}

/** Of the exact values: two that are rounded down to the same tenth may differ. */
function direction({ t }: Draft, earlier: Fraction | null, later: Fraction | null): string {
  if (earlier === null || later === null) return t('none')
  const order = compareFractions(later, earlier)
  if (order === 0) return t('changesSame')
  return order > 0 ? t('changesHigher') : t('changesLower')
}

function named(draft: Draft, { newlyMet, noLongerMet }: ReportChanges): void {
  const { t } = draft
  musts(draft, t('changesNewlyMet'), newlyMet, t('changesNewlyMetNone'))
  musts(draft, t('changesNoLongerMet'), noLongerMet, t('changesNoLongerMetNone'))
}

function musts({ flow }: Draft, title: string, texts: readonly string[], none: string): void {
  subheading(flow, title, TABLE_START / 2)
  if (texts.length === 0) return paragraph(flow, none)
  bulletList(
    flow,
    texts.map((text) => [{ text, style: STYLES.small }]),
    0.6,
  )
}
