import type { EarlierMeasure } from '../core/assessment/schema.ts'
import { OUTCOMES, type Outcome, type PromisedLevel } from '../core/versions/promises.ts'
import { formatEuro } from './amounts.ts'
import type { Language, Translate } from './catalogue.ts'
import type { promisesTexts } from './promises.ts'

type Say = Translate<(typeof promisesTexts)['de']>
type Cost = EarlierMeasure['cost'] | null

interface Counted {
  readonly counts: Readonly<Record<Outcome, number>>
  readonly late: number
  readonly added: number
}

/** '2 umgesetzt, 1 verschoben. Bei 1 davon ist der zugesagte Termin vorbei.' */
export function countsWords({ counts, late, added }: Counted, t: Say): string {
  const parts = OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) =>
    t(`count-${outcome}`, { count: counts[outcome] }),
  )
  return [
    `${parts.join(', ')}.`,
    ...(late > 0 ? [t('late', { count: late })] : []),
    ...(added > 0 ? [t('added', { count: added })] : []),
  ].join(' ')
}

/** '5.000 € einmalig → 8.000 € einmalig'; once where both are the same */
export function costMove(before: Cost, now: Cost, t: Say, language: Language): string {
  const [was, is] = [before, now].map((cost) => costWords(cost, t, language))
  return was === is ? (was ?? '') : t('move', { before: was ?? '', now: is ?? '' })
}

/** 'BAK-02: 1 → 3' */
export function levelMove({ question, before, now }: PromisedLevel, t: Say): string {
  const said = (level: number | null) => (level === null ? t('none') : String(level))
  return t('levelMove', { question, before: said(before), now: said(now) })
}

function costWords(cost: Cost | undefined, t: Say, language: Language): string {
  const [once, yearly] = [cost?.once, cost?.yearly].map((sum) => (sum ? formatEuro(sum, language) : null))
  if (once && yearly) return t('costs', { once, yearly })
  if (once) return t('costOnce', { once })
  return yearly ? t('costYearly', { yearly }) : t('none')
}
