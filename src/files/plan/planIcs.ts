import type { PlanReport, PlanReportRow } from '../../core/report/planReport.ts'
import { calendarText, contentLine } from './contentLine.ts'
import { type PlanWords, planLanguage, planWords } from './planTables.ts'

interface CalendarOptions {
  /** newest change of the assessment, ISO 8601 UTC: the stamp of every entry, so that the same plan gives the same bytes */
  readonly changedAt: string
  /** whole days before the due date, at nine in the morning; `null`: no reminder */
  readonly remind: number | null
}

const DAY_MS = 86_400_000

/**
 * The due dates of what is not finished, as all-day appointments (RFC 5545). No tasks: see `docs/decisions/2026-11-26-plan-files.md`.
 * They are private and take no time, so that a shared calendar tells colleagues neither the title nor a day that is full.
 */
export function planIcs(plan: PlanReport, options: CalendarOptions): Uint8Array<ArrayBuffer> {
  const t = planWords(plan)
  const municipality = plan.municipality.trim() || t('unnamed')
  const lines = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//IT-Check//IT-Check//${planLanguage(plan).toUpperCase()}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('X-WR-CALNAME', calendarText(t('calendar', { municipality }))),
    ...datedRows(plan).map(({ row, due }) => event(row, due, plan, municipality, t, options)),
    contentLine('END', 'VCALENDAR'),
  ]
  return new TextEncoder().encode(lines.join(''))
}

function datedRows({ rows }: PlanReport): { row: PlanReportRow; due: string }[] {
  return rows.flatMap((row) => {
    const { due, status } = row
    return due === null || status === 'done' || status === 'verified' ? [] : [{ row, due }]
  })
}

function event(
  row: PlanReportRow,
  due: string,
  plan: PlanReport,
  municipality: string,
  t: PlanWords,
  { changedAt, remind }: CalendarOptions,
): string {
  const title = t('eventTitle', { title: row.title })
  const description = [
    t('eventNumber', { number: row.number, municipality }),
    ...(row.owner === null ? [] : [t('eventOwner', { owner: row.owner })]),
    t('eventStatus', { status: t(`status-${row.status}`) }),
  ]
  const end = dayAfter(due)
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', calendarText(`${row.id}.${plan.id}@it-check`)),
    contentLine('DTSTAMP', stamp(changedAt)),
    contentLine('LAST-MODIFIED', stamp(changedAt)),
    contentLine('DTSTART;VALUE=DATE', basic(due)),
    ...(end === null ? [] : [contentLine('DTEND;VALUE=DATE', basic(end))]),
    contentLine('SUMMARY', calendarText(title)),
    contentLine('DESCRIPTION', calendarText(description.join('\n'))),
    contentLine('CLASS', 'PRIVATE'),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('X-MICROSOFT-CDO-BUSYSTATUS', 'FREE'),
    ...(remind === null ? [] : [alarm(title, remind)]),
    contentLine('END', 'VEVENT'),
  ].join('')
}

/** An all-day entry begins at midnight: one day before at nine is fifteen hours before. */
function alarm(title: string, days: number): string {
  return [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', calendarText(title)),
    contentLine('TRIGGER', days > 1 ? `-P${days - 1}DT15H` : '-PT15H'),
    contentLine('END', 'VALARM'),
  ].join('')
}

/** '2026-11-20T08:53:12.123Z' → '20261120T085312Z' */
function stamp(utc: string): string {
  return `${utc.slice(0, 19).replace(/[-:]/g, '')}Z`
}

function basic(date: string): string {
  return date.replaceAll('-', '')
}

/** `null` after the last day that four digits can write */
function dayAfter(date: string): string | null {
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + DAY_MS).toISOString()
  return next.startsWith('+') ? null : next.slice(0, 10)
}
