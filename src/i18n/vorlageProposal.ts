import type { CouncilVorlage, PublicVorlage, Vorlage, VorlageMeasure, VorlagePlan } from '../core/report/vorlage.ts'
import { formatDate } from './format.ts'
import { amountsIn, dashes, type VorlageWords } from './vorlageWords.ts'

export function publicProposal(vorlage: PublicVorlage, words: VorlageWords): string {
  return proposal(vorlage, [words.t('improve')], words)
}

export function councilProposal(vorlage: CouncilVorlage, words: VorlageWords): string {
  return proposal(vorlage, orders(vorlage.plan, words), words)
}

/** One sentence where the body only takes note, numbered points where it decides. */
function proposal({ choices, asOf }: Vorlage, ordered: readonly string[], { t, language }: VorlageWords): string {
  const note = t('takesNote', { body: choices.body.trim() || t('body'), date: formatDate(asOf, language) })
  if (choices.kind === 'information') return note
  return [note, ...ordered, t('reportYearly')].map((text, i) => t('point', { number: i + 1, text })).join('\n')
}

/** What the administration is told to do, from the plan: by what date and with what money. */
function orders(plan: VorlagePlan | null, words: VorlageWords): string[] {
  const { t } = words
  if (plan === null) return [t('makePlan')]
  if (plan.toDo.measures === 0) return [t('allDone')]
  const { next, more, toDo } = plan
  const lines = [
    ...next.map((measure) => measureLine(measure, words)),
    ...(more > 0 ? [t('more', { count: more })] : []),
  ]
  const opening = t(more > 0 ? 'carryOutMore' : 'carryOut', { count: toDo.measures })
  return [`${opening}\n${dashes(lines)}`, moneyOrder(plan, words)]
}

/** 'Router tauschen (Frist 31. Januar 2027; einmalig 3.500 €)' */
function measureLine({ title, due, once, yearly }: VorlageMeasure, words: VorlageWords): string {
  const { t, language } = words
  const stated = once !== null || yearly !== null
  const amounts = amountsIn({ once: once ?? 0, yearly: yearly ?? 0 }, words) ?? t(stated ? 'freeOfCost' : 'noCost')
  const date = due === null ? t('noDue') : t('due', { date: formatDate(due, language) })
  return t('measure', { title: title.trim(), facts: `${date}; ${amounts}` })
}

function moneyOrder({ toDo }: VorlagePlan, words: VorlageWords): string {
  const { t } = words
  if (toDo.withoutCost === toDo.measures) return t('costLater')
  const amounts = amountsIn(toDo, words)
  const missing = toDo.withoutCost > 0 ? [t('costPartlyLater', { count: toDo.withoutCost })] : []
  if (amounts !== null) return [t('provideMoney', { amounts }), ...missing].join(' ')
  return missing.length > 0 ? missing.join(' ') : t('noMoneyNeeded')
}
