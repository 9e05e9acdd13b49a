import type { ReportDecision } from '../../core/report/issued.ts'
import { formatEuro } from '../../i18n/amounts.ts'
import { formatShortDate } from '../../i18n/format.ts'
import type { Run } from '../flow/passage.ts'
import type { TableContent } from '../flow/table.ts'
import type { Cell } from '../flow/tableRow.ts'
import { STYLES } from '../theme.ts'
import { type Draft, ownWords } from './draft.ts'
import { urgencyWords } from './urgency.ts'

/** The decisions that are due first, each with amount and date from the plan or "noch nicht geplant". */
export function decisionsTable(draft: Draft): TableContent {
  const { report, t } = draft
  return {
    columns: [
      { head: t('decision'), width: 84 },
      { head: t('urgency'), width: 24 },
      { head: t('amount'), width: 30 },
      { head: t('planDue'), width: 26 },
    ],
    rows: report.decisions.map((decision): Cell[] => [
      { runs: [titleOf(draft, decision)], head: true },
      cell(urgencyWords(draft, decision.need).name),
      { runs: amounts(draft, decision).map((text): Run => ({ text, style: STYLES.cell })) },
      cell(dueOf(draft, decision)),
    ]),
  }
}

/** What the plan says is in the municipality's own words. */
function titleOf(draft: Draft, { title, clarify, planned }: ReportDecision): Run {
  if (planned) return ownWords(draft, title, STYLES.cellStrong)
  return { text: clarify ? draft.t('stepClarify', { title }) : title, style: STYLES.cellStrong }
}

function amounts({ lang, t }: Draft, { planned }: ReportDecision): string[] {
  if (!planned) return [t('none')]
  const { once, yearly } = planned
  if (once === null && yearly === null) return [t('amountMissing')]
  const stated = [
    ...(once ? [t('amountOnce', { amount: formatEuro(once, lang) })] : []),
    ...(yearly ? [t('amountYearly', { amount: formatEuro(yearly, lang) })] : []),
  ]
  return stated.length > 0 ? stated : [formatEuro(0, lang)]
}

function dueOf({ lang, t }: Draft, { planned }: ReportDecision): string {
  if (!planned) return t('notPlanned')
  if (planned.status === 'deferred') return t('status-deferred')
  return planned.due === null ? t('dueMissing') : formatShortDate(planned.due, lang)
}

function cell(text: string): Cell {
  return { runs: [{ text, style: STYLES.cell }] }
}
