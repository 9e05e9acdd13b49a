import { allowed, PARTS, SMALL_TOGETHER, smallTogether } from '../budgets.ts'
import type { FirstLoad } from './firstLoad.ts'
import { median, medianDifference, medianRatio, type Pairs, p95 } from './stats.ts'

/** One row: times of the app and, where there is one, of the floor. */
export interface Line {
  readonly what: string
  /** CPU slow-down factor */
  readonly cpu: number
  readonly unit: 'ms'
  readonly app: readonly number[]
  readonly floor?: readonly number[]
  /** at most: app / floor, app - floor in ms, or the app alone in ms */
  readonly target?:
    | { readonly ratio: number }
    | { readonly difference: number }
    | { readonly most: number }
    | { readonly never: number }
}

/** What the start screen may cost on a first visit, in kB (1,000 bytes) of gzip. */
const BUDGET = { js: 125, css: 40, fonts: 120 }

export function firstLoadTable(loads: readonly FirstLoad[]): string {
  const head = [
    'first load',
    'requests',
    'JS kB',
    'CSS kB',
    'fonts kB',
    'other kB',
    `budget ${Object.values(BUDGET).join(' / ')}`,
  ]
  const rows = loads.map(({ what, requests, bytes, isStart }) => {
    const kept = (['js', 'css', 'fonts'] as const).every((kind) => bytes[kind] <= BUDGET[kind] * 1000)
    const sizes = [bytes.js, bytes.css, bytes.fonts, bytes.other].map((size) => (size / 1000).toFixed(1))
    return [what, String(requests), ...sizes, isStart ? verdict(kept) : '–']
  })
  return table([head, ...rows])
}

/** @param parts of the build, in bytes */
export function partsTable(parts: ReadonlyMap<string, number>): string {
  const row = (part: string, bytes: number, budget: number) => {
    const kilobytes = [bytes, budget].map((size) => (size / 1000).toFixed(1))
    return [part, ...kilobytes, verdict(bytes <= allowed(budget))]
  }
  return table([
    ['part of the app', 'kB now', 'kB measured for the budget', '5 % and 1 kB more at most'],
    ...[...parts].flatMap(([part, bytes]) => {
      const budget = PARTS[part]
      return budget === undefined ? [] : [row(part, bytes, budget)]
    }),
    row('all others together', smallTogether(parts), SMALL_TOGETHER),
  ])
}

export function timeTable(lines: readonly Line[]): string {
  const head = ['', 'CPU', 'n', 'app median', 'app p95', 'floor median', 'floor p95', 'ratio', 'difference', 'target']
  return table([head, ...lines.map(cellsOf)])
}

function cellsOf({ what, cpu, unit, app, floor, target }: Line): string[] {
  const own = [what, `${cpu}x`, String(app.length), time(median(app), unit), time(p95(app), unit)]
  if (!floor) return [...own, '–', '–', '–', '–', target ? alone(app, target) : '–']
  const pairs = { app, floor }
  return [
    ...own,
    time(median(floor), unit),
    time(p95(floor), unit),
    medianRatio(pairs).toFixed(2),
    time(medianDifference(pairs), unit),
    target ? reached(pairs, target) : '–',
  ]
}

type Target = NonNullable<Line['target']>

/** Of a limit that needs no floor. */
function alone(app: readonly number[], target: Target): string {
  if ('most' in target) return `app ≤ ${target.most} ms: ${verdict(median(app) <= target.most)}`
  if ('never' in target) return `never > ${target.never} ms: ${verdict(Math.max(...app) <= target.never)}`
  return '–'
}

function reached(pairs: Pairs, target: Target): string {
  if ('most' in target || 'never' in target) return alone(pairs.app, target)
  if ('ratio' in target) return `ratio ≤ ${target.ratio}: ${verdict(medianRatio(pairs) <= target.ratio)}`
  return `difference ≤ ${target.difference}: ${verdict(medianDifference(pairs) <= target.difference)}`
}

function verdict(kept: boolean): string {
  return kept ? 'reached' : 'NOT reached'
}

function time(value: number, unit: string): string {
  return `${value.toFixed(Math.abs(value) < 1 ? 3 : 1)} ${unit}`
}

/** Markdown with columns of even width, so that it reads well in a terminal too. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  const [head = [], ...rest] = rows
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n')
}
