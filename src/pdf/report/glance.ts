import type { IssuedReport } from '../../core/report/issued.ts'
import type { ReportMust } from '../../core/report/report.ts'
import { callout } from '../flow/callout.ts'
import { sectionHeading, subheading } from '../flow/heading.ts'
import { BULLET_GAP, bulletList, listHeight } from '../flow/list.ts'
import { paragraph } from '../flow/paragraph.ts'
import { Passage, type Run } from '../flow/passage.ts'
import { table, tableHeight } from '../flow/table.ts'
import { lineHeight } from '../flow/textStyle.ts'
import { STYLES } from '../theme.ts'
import { changesText } from './changes.ts'
import { countTiles } from './countTiles.ts'
import { decisionsTable } from './decisionsTable.ts'
import { stufeWords } from './domainWords.ts'
import type { Draft } from './draft.ts'
import { countsLine, noStageReason, stageLine } from './stageLine.ts'
import { strongestDomain } from './strongest.ts'
import { hasNeed, noNeedText } from './urgency.ts'

/** The one page for the head of the administration: the result, what is missing, what is good, what to decide, what is unknown. */
export function glance(draft: Draft): void {
  const { flow, t } = draft
  flow.newPage()
  sectionHeading(flow, t('glance'))
  const reason = noStageReason(draft)
  callout(flow, [
    { text: stageLine(draft), style: STYLES.statement },
    ...(reason === null ? [] : [{ text: reason, style: STYLES.body }]),
    // two sentences are as many as the box should hold; the terms explain the word too
    { text: reason === null ? `${countsLine(draft)} ${t('whatIsMust')}` : countsLine(draft), style: STYLES.body },
  ])
  countTiles(draft)
  missed(draft)
  good(draft)
  decisions(draft)
  subheading(flow, t('glanceUnknown'), lineHeight(STYLES.body))
  paragraph(flow, unknownText(draft))
}

function missed(draft: Draft): void {
  const { flow, report, t } = draft
  const { counts } = report.must
  subheading(flow, t('glanceMissed'))
  if (counts.missed === 0) {
    const nothing = counts.total > 0 && counts.total === counts.open
    return paragraph(flow, nothing ? t('glanceNothingAnswered') : t('glanceNoneMissed'))
  }
  if (!report.namesMust) return paragraph(flow, t('mustUnnamed'))
  const { first, further } = missedItems(draft)
  const count = fitting(draft, { first, further })
  bulletList(flow, first.slice(0, count))
  const others = further.slice(0, Math.max(0, count - first.length))
  if (others.length > 0) {
    paragraph(flow, t('alsoMissed'), STYLES.small, AFTER_LEAD)
    bulletList(flow, others, TIGHT)
  }
  const more = counts.missed - count
  if (more > 0) paragraph(flow, t('moreMissed', { count: more, section: t('must') }), STYLES.small)
}

/** mm between the requirements that are only named */
const TIGHT = 0.5
/** mm after the line above them, and after a paragraph */
const AFTER_LEAD = 1
const AFTER_PARAGRAPH = 2.5

interface MissedItems {
  readonly first: readonly Run[][]
  readonly further: readonly Run[][]
}

/** The most urgent with what could happen to the services, the others by name alone. */
function missedItems(draft: Draft): MissedItems {
  const { report, t } = draft
  const consequences = new Map(report.consequences.map(({ question, text }) => [question, text]))
  const ranked = mostUrgent(report)
  return {
    first: ranked
      .filter(({ id }) => consequences.has(id))
      .map(({ id, text }) => [
        { text, style: STYLES.strong },
        { text: t('consequence', { text: consequences.get(id) ?? '' }), style: STYLES.small },
      ]),
    further: ranked.filter(({ id }) => !consequences.has(id)).map(({ text }) => [{ text, style: STYLES.small }]),
  }
}

/** Missed requirements in the order of their consequences, which is that of their rank; the others follow as they stand. */
function mostUrgent({ must, consequences }: IssuedReport): ReportMust[] {
  const place = new Map(consequences.map(({ question }, i) => [question, i]))
  const placeOf = ({ id }: ReportMust) => place.get(id) ?? consequences.length
  return must.missed.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** How many of the missed requirements leave room for the rest of the page, at least one. */
function fitting(draft: Draft, { first, further }: MissedItems): number {
  const { flow, report } = draft
  const room = flow.room - belowHeight(draft)
  const all = report.must.missed.length
  const more = lineHeight(STYLES.small) + AFTER_PARAGRAPH
  for (let count = first.length + further.length; count > 1; count--) {
    const height =
      listHeight(flow, first.slice(0, count), BULLET_GAP) +
      (count > first.length ? lineHeight(STYLES.small) + AFTER_LEAD : 0) +
      listHeight(flow, further.slice(0, Math.max(0, count - first.length)), TIGHT)
    if (height + (count < all ? more : 0) <= room) return count
  }
  return 1
}

function belowHeight(draft: Draft): number {
  return (
    textHeight(draft, goodText(draft)) +
    decisionsHeight(draft) +
    textHeight(draft, unknownText(draft)) -
    // nothing follows
    AFTER_PARAGRAPH
  )
}

/** A subheading of one line with the space around it, in mm */
const HEADING_HEIGHT = 3.5 + lineHeight(STYLES.subheading) + 1.5

function textHeight({ flow }: Draft, text: string): number {
  return (
    HEADING_HEIGHT + new Passage(flow.typeface, [{ text, style: STYLES.body }], flow.width).height + AFTER_PARAGRAPH
  )
}

function good(draft: Draft): void {
  const { flow, report, t } = draft
  subheading(flow, report.changes ? t('glanceGoodAndChanges') : t('glanceGood'))
  paragraph(flow, goodText(draft))
}

function goodText(draft: Draft): string {
  const { report, t } = draft
  const { met, total } = report.must.counts
  const strongest = strongestDomain(report.domains)
  const sentences = [met > 0 ? t('goodMet', { count: met, total }) : t('goodNone')]
  if (strongest) {
    sentences.push(t('goodStrongest', { domain: strongest.title, value: stufeWords(draft, strongest.stufe) }))
  }
  if (report.changes) sentences.push(changesText(draft, report.changes))
  return sentences.join(' ')
}

function decisions(draft: Draft): void {
  const { flow, report, t } = draft
  subheading(flow, t('glanceDecisions'))
  if (report.decisions.length === 0) return paragraph(flow, noDecisionText(draft))
  table(flow, decisionsTable(draft))
}

function decisionsHeight(draft: Draft): number {
  const { flow, report } = draft
  if (report.decisions.length === 0) return textHeight(draft, noDecisionText(draft))
  return HEADING_HEIGHT + tableHeight(flow, decisionsTable(draft))
}

function noDecisionText(draft: Draft): string {
  const { report, t } = draft
  if (!hasNeed(report)) return noNeedText(draft)
  return report.namesMust ? t('decisionsFinished') : t('decisionsUnnamed', { section: t('steps') })
}

function unknownText({ report, t }: Draft): string {
  const { counts } = report.must
  const unknowns = report.unknown
  const sentences = [unknowns > 0 ? t('unknownCount', { count: unknowns }) : t('unknownNone')]
  if (counts.unclear > 0) sentences.push(t('unclearCount', { count: counts.unclear }))
  if (counts.open > 0) sentences.push(t('openCount', { count: counts.open }))
  return sentences.join(' ')
}
