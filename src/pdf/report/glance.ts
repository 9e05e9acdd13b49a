import type { Report, ReportMust } from '../../core/report/report.ts'
import { NEEDS, type NeedClass } from '../../core/scoring/score.types.ts'
import { callout } from '../flow/callout.ts'
import { sectionHeading, subheading } from '../flow/heading.ts'
import { bulletHeight, bulletList } from '../flow/list.ts'
import { paragraph } from '../flow/paragraph.ts'
import { Passage, type Run } from '../flow/passage.ts'
import { table } from '../flow/table.ts'
import { CELL_PADDING } from '../flow/tableRow.ts'
import { lineHeight } from '../flow/textStyle.ts'
import { STYLES } from '../theme.ts'
import { countTiles } from './countTiles.ts'
import { dateWords } from './dateWords.ts'
import { stufeWords } from './domainWords.ts'
import type { Draft } from './draft.ts'
import { countsLine, noStageReason, stageLine } from './stageLine.ts'
import { strongestDomain } from './strongest.ts'
import { noNeedText, urgencyWords } from './urgency.ts'

/** The one page for the head of the administration: the result, what is missing, what is good, what to decide, what is unknown. */
export function glance(draft: Draft): void {
  const { flow, t } = draft
  flow.newPage()
  sectionHeading(flow, t('glance'))
  const reason = noStageReason(draft)
  callout(flow, [
    { text: stageLine(draft), style: STYLES.statement },
    ...(reason === null ? [] : [{ text: reason, style: STYLES.body }]),
    { text: `${countsLine(draft)} ${t('whatIsMust')}`, style: STYLES.body },
  ])
  countTiles(draft)
  missed(draft)
  good(draft)
  decisions(draft)
  unknown(draft)
}

function missed(draft: Draft): void {
  const { flow, report, t } = draft
  const { counts } = report.must
  subheading(flow, t('glanceMissed'))
  if (counts.missed === 0) {
    const nothing = counts.total > 0 && counts.total === counts.open
    return paragraph(flow, nothing ? t('glanceNothingAnswered') : t('glanceNoneMissed'))
  }
  const items = mostUrgent(report).map((must): Run[] => {
    const question = { text: must.text, style: STYLES.strong }
    if (must.consequence === null) return [question]
    return [question, { text: t('consequence', { text: must.consequence }), style: STYLES.small }]
  })
  const count = fitting(draft, items)
  bulletList(flow, items.slice(0, count))
  const more = counts.missed - count
  if (more > 0) paragraph(flow, t('moreMissed', { count: more, section: t('must') }), STYLES.small)
}

/** Missed requirements in the order of the first steps; those that are no first step follow as they stand. */
function mostUrgent({ must, firstSteps }: Report): ReportMust[] {
  const place = new Map(firstSteps.map((step, i) => [step.question, i]))
  const placeOf = ({ id }: ReportMust) => place.get(id) ?? firstSteps.length
  return must.missed.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** How many of the missed requirements leave room for the rest of the page, at least one. */
function fitting(draft: Draft, items: readonly (readonly Run[])[]): number {
  const { flow, t } = draft
  let room =
    flow.room - textHeight(draft, goodText(draft)) - decisionsHeight(draft) - textHeight(draft, unknownText(draft))
  const more = textHeight(draft, t('moreMissed', { count: 2, section: t('must') })) - HEADING_HEIGHT
  let count = 0
  for (const runs of items) {
    room -= bulletHeight(flow, runs)
    if (count > 0 && room < (count + 1 < items.length ? more : 0)) break
    count++
  }
  return count
}

/** A subheading of one line with the space around it, in mm */
const HEADING_HEIGHT = 3.5 + lineHeight(STYLES.subheading) + 1.5

function textHeight({ flow }: Draft, text: string): number {
  return HEADING_HEIGHT + new Passage(flow.typeface, [{ text, style: STYLES.body }], flow.width).height + 2.5
}

/** Heads and rows of the table are one line each. */
function decisionsHeight(draft: Draft): number {
  const { report } = draft
  const rows = NEEDS.filter((need) => report.needCounts[need] > 0).length
  if (rows === 0) return textHeight(draft, noNeedText(draft))
  const row = lineHeight(STYLES.cell) + 2 * CELL_PADDING.y
  return textHeight(draft, decisionsText(draft)) + (rows + 1) * row + 5
}

function good(draft: Draft): void {
  subheading(draft.flow, draft.t('glanceGood'))
  paragraph(draft.flow, goodText(draft))
}

function goodText(draft: Draft): string {
  const { report, t } = draft
  const { met, total } = report.must.counts
  const strongest = strongestDomain(report.domains)
  const sentences = [met > 0 ? t('goodMet', { count: met, total }) : t('goodNone')]
  if (strongest) {
    sentences.push(t('goodStrongest', { domain: strongest.title, value: stufeWords(draft, strongest.stufe) }))
  }
  return sentences.join(' ')
}

function decisions(draft: Draft): void {
  const { flow, report, t } = draft
  subheading(flow, t('glanceDecisions'))
  const needs = NEEDS.filter((need) => report.needCounts[need] > 0)
  if (needs.length === 0) return paragraph(flow, noNeedText(draft))
  paragraph(flow, decisionsText(draft))
  const cell = (text: string) => ({ runs: [{ text, style: STYLES.cell }] })
  table(flow, {
    columns: [
      { head: t('urgency'), width: 25 },
      { head: t('tasks'), width: 19, align: 'right' },
      { head: t('timeFrame'), width: 88 },
      { head: t('planning'), width: 32 },
    ],
    rows: needs.map((need) => {
      const { name, frame } = urgencyWords(draft, need)
      return [
        { runs: [{ text: name, style: STYLES.cellStrong }], head: true },
        cell(String(report.needCounts[need])),
        cell(frame),
        cell(planningText(draft, need)),
      ]
    }),
  })
}

function decisionsText({ report, t }: Draft): string {
  return report.plan ? t('decisionsPlanned', { section: t('plan') }) : t('decisionsIntro')
}

function planningText({ report, t }: Draft, need: NeedClass): string {
  const planned = report.plan?.planned[need] ?? 0
  return planned === 0 ? t('notPlanned') : t('plannedOf', { planned, count: report.needCounts[need] })
}

function unknown(draft: Draft): void {
  subheading(draft.flow, draft.t('glanceUnknown'))
  paragraph(draft.flow, unknownText(draft))
}

function unknownText({ report, lang, t }: Draft): string {
  const { counts } = report.must
  const unknowns = report.toClarify.length
  const sentences = [unknowns > 0 ? t('unknownCount', { count: unknowns }) : t('unknownNone')]
  if (counts.unclear > 0) sentences.push(t('unclearCount', { count: counts.unclear }))
  if (counts.open > 0) sentences.push(t('openCount', { count: counts.open }))
  sentences.push(t('selfReminder', { date: dateWords({ lang }, report.audit.asOf) }))
  return sentences.join(' ')
}
