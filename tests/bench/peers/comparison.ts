import { table } from '../tables.ts'
import type { Entry } from './entry.ts'
import { medianOf, type Round, ratioOf } from './ratios.ts'
import { ROWS, type Row } from './rows.ts'

/** Everyone's medians, and how many times as much as the floor. */
export function comparisonTable(entries: readonly Entry[], rounds: readonly Round[]): string {
  const head = ['', ...entries.map(({ label }) => label)]
  const rows = ROWS.map((row) => [nameOf(row), ...entries.map(({ name }) => cellOf(row, name, rounds))])
  return table([head, ...rows])
}

/** For a reader in a hurry: the app, the peer that needs least beside it, and whether the app needs less than every one of them. */
export function standingTable(entries: readonly Entry[], rounds: readonly Round[]): string {
  const head = ['', 'floor', 'IT-Check', 'best of the others', 'IT-Check to it', 'ahead of all']
  return table([head, ...ROWS.map((row) => standingOf(row, entries, rounds))])
}

function standingOf(row: Row, entries: readonly Entry[], rounds: readonly Round[]): string[] {
  const peers = entries
    .filter(({ name }) => name !== 'floor' && name !== 'app')
    .map(({ name, label }) => ({ name, label, ratio: ratioOf(row, 'app', name, rounds) }))
    .filter(({ ratio }) => !Number.isNaN(ratio))
    .sort((a, b) => b.ratio - a.ratio)
  const [best] = peers
  const notBehind = peers.filter(({ ratio }) => ratio >= 1).length
  return [
    nameOf(row),
    figure(row, medianOf(row, 'floor', rounds)),
    cellOf(row, 'app', rounds),
    best ? `${figure(row, medianOf(row, best.name, rounds))} (${best.label})` : '–',
    best ? `×${times(best.ratio, 2)}` : '–',
    best ? (notBehind === 0 ? 'yes' : `NO: of ${peers.length - notBehind} of ${peers.length}`) : '–',
  ]
}

function nameOf({ what, unit }: Row): string {
  return `${what}, ${unit}`
}

/** '711 ×3.3' */
function cellOf(row: Row, name: string, rounds: readonly Round[]): string {
  const ratio = name === 'floor' ? Number.NaN : ratioOf(row, name, 'floor', rounds)
  const value = figure(row, medianOf(row, name, rounds))
  return Number.isFinite(ratio) ? `${value} ×${times(ratio, 1)}` : value
}

function figure({ digits }: Row, value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(digits)
}

function times(ratio: number, digits: number): string {
  return ratio.toFixed(ratio < 9.95 ? digits : 0)
}
