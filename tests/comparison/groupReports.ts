import { gistOf } from '../../src/core/comparison/gist.ts'
import { comparePseudonyms, pseudonyms } from '../../src/core/comparison/pseudonyms.ts'
import { buildGroupReport, type PseudonymousTown } from '../../src/core/report/buildGroupReport.ts'
import type { GroupReport } from '../../src/core/report/groupReport.ts'
import { FULL_CHECK, openShipped } from '../content/openShipped.ts'
import { scoredTowns, TOWNS } from './towns.ts'

const DATE = '2026-11-26'

/** The first `count` of the invented municipalities under the letters that `secret` gives them. */
export function pseudonymous(secret: string, count = TOWNS.length): PseudonymousTown[] {
  const towns = scoredTowns().slice(0, count)
  const letters = pseudonyms(
    towns.map(({ assessment }) => assessment.series),
    secret,
  )
  return towns.map((scored) => ({ gist: gistOf(scored), pseudonym: letters.get(scored.assessment.series) ?? '' }))
}

export function groupReport({
  lang = 'de',
  count = TOWNS.length,
  name = 'Kreis Oberaue',
}: {
  readonly lang?: 'de' | 'en'
  readonly count?: number
  readonly name?: string
} = {}): GroupReport {
  return made(pseudonymous('sample', count), lang, name)
}

/** Many of them, each another one of the six once more. */
export function manyTowns(count: number): GroupReport {
  const six = scoredTowns()
  const letters = [
    ...pseudonyms(
      Array.from({ length: count }, (_, i) => String(i)),
      '',
    ).values(),
  ]
  const towns = letters.sort(comparePseudonyms).flatMap((pseudonym, i) => {
    const scored = six[i % six.length]
    return scored ? [{ pseudonym, gist: gistOf(scored) }] : []
  })
  return made(towns, 'de', '')
}

function made(towns: readonly PseudonymousTown[], lang: 'de' | 'en', name: string): GroupReport {
  const report = buildGroupReport(towns, { lang, date: DATE, name }, openShipped(FULL_CHECK))
  if (!report) throw new Error('nobody to compare')
  return report
}
