import { textsIn } from '../../i18n/catalogue.ts'
import { stageFactsOf, stageTexts, stageWords } from '../../i18n/stage.ts'
import { dateWords } from './dateWords.ts'
import type { Draft } from './draft.ts'

/** The stage as one sentence, never without "nach Selbstauskunft vom …", or what else it rests on [S19, S20]. */
export function stageLine({ report, lang, t }: Draft): string {
  const say = textsIn(stageTexts, lang)
  const stage = stageWords(stageFactsOf(report), lang)
  const selfAssessed = say(`basis-${report.basis}`, { date: dateWords({ lang }, report.audit.asOf) })
  return report.stage.provisional
    ? t('stageLineProvisional', { stage, provisional: say('provisional'), selfAssessed })
    : t('stageLine', { stage, selfAssessed })
}

/** "Mindestanforderungen: 18 erfüllt, 3 nicht erfüllt, 2 ungeklärt, 1 offen von 24." [S19] */
export function countsLine({ report, lang }: Draft): string {
  const { met, missed, unclear, open, total } = report.must.counts
  return `${textsIn(stageTexts, lang)('mustCounts', { met, missed, unclear, open, total })}.`
}

/** Why there is no stage; `null` where there is one. */
export function noStageReason({ report, t }: Draft): string | null {
  if (report.stage.stage !== null) return null
  if (report.must.counts.open > 0) return t('noStageOpen', { count: report.must.counts.open })
  return report.stage.provisional ? t('noStageThin') : t('noStageEmpty')
}

export function provisionalWord({ lang }: Draft): string {
  return textsIn(stageTexts, lang)('provisional')
}
