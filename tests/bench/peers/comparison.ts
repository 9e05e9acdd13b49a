import { median } from '../stats.ts'
import { table } from '../tables.ts'
import type { Entry } from './entry.ts'
import type { Measured } from './measure.ts'
import { ROWS, type Row } from './rows.ts'

/** What was measured of each entry by name, or why nothing was. */
export type Round = ReadonlyMap<string, Measured | Error>

/**
 * Medians over the rounds, and how many times as much as the floor: the ratio within each round, then the median, so that a slow minute
 * counts for both. The last column says whether the app needed less than every peer.
 */
export function comparisonTable(entries: readonly Entry[], rounds: readonly Round[]): string {
  const head = ['', ...entries.map(({ label }) => label), 'IT-Check ahead of every peer']
  return table([head, ...ROWS.map((row) => cellsOf(row, entries, rounds))])
}

function cellsOf(row: Row, entries: readonly Entry[], rounds: readonly Round[]): string[] {
  const cells = entries.map(({ name }) => {
    const value = median(valuesOf(row, name, rounds))
    if (Number.isNaN(value)) return '–'
    const ratio = name === 'floor' ? Number.NaN : ratioOf(row, name, 'floor', rounds)
    const times = Number.isFinite(ratio) ? ` ×${ratio.toFixed(ratio < 9.95 ? 1 : 0)}` : ''
    return `${value.toFixed(row.digits)}${times}`
  })
  return [`${row.what}, ${row.unit}`, ...cells, verdict(row, entries, rounds)]
}

/** 'yes', or 'NO: ' and who needed no more than the app; '–' without both of them. */
function verdict(row: Row, entries: readonly Entry[], rounds: readonly Round[]): string {
  const peers = entries.filter(({ name }) => name !== 'floor' && name !== 'app')
  const compared = peers
    .map(({ name, label }) => ({ label, times: timesOf(row, name, rounds) }))
    .filter(({ times }) => !Number.isNaN(times))
  if (compared.length === 0) return '–'
  const ahead = compared.filter(({ times }) => times >= 1).map(({ label }) => label)
  return ahead.length === 0 ? 'yes' : `NO: ${ahead.join('; ')}`
}

/** The app as a multiple of a peer; where both need nothing, they are level. */
function timesOf(row: Row, peer: string, rounds: readonly Round[]): number {
  const ratio = ratioOf(row, 'app', peer, rounds)
  if (!Number.isNaN(ratio)) return ratio
  const [own, other] = ['app', peer].map((name) => median(valuesOf(row, name, rounds)))
  return own === 0 && other === 0 ? 1 : Number.NaN
}

function ratioOf(row: Row, name: string, base: string, rounds: readonly Round[]): number {
  const ratios = rounds.map((round) => figureOf(row, name, round) / figureOf(row, base, round))
  return median(ratios.filter((ratio) => !Number.isNaN(ratio)))
}

function valuesOf(row: Row, name: string, rounds: readonly Round[]): number[] {
  return rounds.map((round) => figureOf(row, name, round)).filter((value) => !Number.isNaN(value))
}

function figureOf({ of }: Row, name: string, round: Round): number {
  const measured = round.get(name)
  return measured && !(measured instanceof Error) ? of(measured) : Number.NaN
}

/** A sentence for each answer that was lost and each page that threw; the first of each kind. */
export function failures(entries: readonly Entry[], rounds: readonly Round[]): string {
  const found = entries.flatMap(({ name, label }) => {
    const sentences = rounds.flatMap((round) => failuresOf(round.get(name)))
    return sentences.length === 0 ? [] : [`- ${label}: ${sentences[0]}${more(sentences.length - 1)}`]
  })
  if (found.length > 0) return `What went wrong:\n\n${found.join('\n')}`
  return 'Every answer was found again in the renderer and in IndexedDB; no page threw an error.'
}

function failuresOf(measured: Measured | Error | undefined): readonly string[] {
  if (!measured) return []
  if (measured instanceof Error) return [measured.message.split('\n')[0] ?? '']
  return [...measured.lost, ...measured.problems]
}

function more(count: number): string {
  return count === 0 ? '' : ` (and ${count} more)`
}
