import type { Report } from '../core/report/report.ts'
import type { Stage } from '../core/scoring/score.types.ts'
import { catalogue, type Language, textsIn } from './catalogue.ts'

/** The words of [S19] and [S20], the same wherever a stage is shown. */
export const stageTexts = catalogue(
  {
    none: 'Noch keine Aussage möglich',
    belowMinimum: 'Mindestanforderungen dieses Checks nicht erfüllt',
    notClarified: 'Mindestanforderungen dieses Checks nicht geklärt',
    minimum: 'Mindestanforderungen dieses Checks erfüllt',
    noGap: {
      one: 'Keine Lücke bei der {count} abgefragten Mindestanforderung; der vollständige Check fragt weitere',
      other: 'Keine Lücke bei den {count} abgefragten Mindestanforderungen; der vollständige Check fragt weitere',
    },
    nearTarget: 'Ziel weitgehend erreicht',
    target: 'Ziel erreicht',
    'basis-self': 'nach Selbstauskunft vom {date}',
    'basis-partly': 'nach Selbstauskunft und Prüfung vor Ort, Stand {date}',
    'basis-on-site': 'nach Prüfung vor Ort, Stand {date}',
    provisional: 'vorläufig',
    mustCounts:
      'Mindestanforderungen: {met} erfüllt, {missed} nicht erfüllt, {unclear} ungeklärt, {open} offen von {total}',
  },
  {
    none: 'No statement possible yet',
    belowMinimum: 'Minimum requirements of this check not met',
    notClarified: 'Minimum requirements of this check not clarified',
    minimum: 'Minimum requirements of this check met',
    noGap: {
      one: 'No gap in the {count} minimum requirement asked about; the full check asks about more',
      other: 'No gap in the {count} minimum requirements asked about; the full check asks about more',
    },
    nearTarget: 'Target largely reached',
    target: 'Target reached',
    'basis-self': 'as self-declared on {date}',
    'basis-partly': 'as self-declared and assessed on site, as of {date}',
    'basis-on-site': 'as assessed on site, as of {date}',
    provisional: 'provisional',
    mustCounts: 'Minimum requirements: {met} met, {missed} not met, {unclear} unclear, {open} open of {total}',
  },
)

/** What the words depend on; a `Report` and a `Summary` with its questionnaire's `stages` both have it. */
export interface StageFacts {
  readonly stage: Stage | null
  /** [S20]: the questionnaire asks too little to speak about a target */
  readonly minimumOnly: boolean
  readonly must: Report['must']['counts']
}

/** 'Mindestanforderungen dieses Checks nicht erfüllt'; the date of [S19] stands beside it, as `basis-…`. */
export function stageWords({ stage, minimumOnly, must }: StageFacts, language: Language): string {
  const t = textsIn(stageTexts, language)
  switch (stage) {
    case null:
      return t('none')
    case 'below-minimum':
      return must.missed === 0 ? t('notClarified') : t('belowMinimum')
    case 'minimum':
      return minimumOnly ? t('noGap', { count: must.total }) : t('minimum')
    case 'near-target':
      return t('nearTarget')
    case 'target':
      return t('target')
  }
}

export function stageFactsOf(report: Report): StageFacts {
  return { stage: report.stage.stage, minimumOnly: report.questionnaire.minimumOnly, must: report.must.counts }
}
