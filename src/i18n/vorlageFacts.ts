import type { CouncilVorlage, PublicVorlage, Vorlage, VorlagePlan } from '../core/report/vorlage.ts'
import { textsIn } from './catalogue.ts'
import { formatDate } from './format.ts'
import { stageTexts, stageWords } from './stage.ts'
import { dashes, halfYearName, type VorlageWords } from './vorlageWords.ts'

/** Fixed words, names and dates: two municipalities with opposite answers get the same text. */
export function publicFacts(vorlage: PublicVorlage, words: VorlageWords): string {
  const { t } = words
  return [
    t('dependence'),
    assessed(vorlage, words),
    `${t('domains')}\n${dashes(vorlage.questionnaire.domains)}`,
    t('limits'),
    t('programme'),
  ].join('\n\n')
}

export function councilFacts(vorlage: CouncilVorlage, words: VorlageWords): string {
  const { t } = words
  const { occasion, coverage, roles, unknown, plan } = vorlage
  return [
    occasion === null ? '' : t('occasion', { occasion }),
    assessed(vorlage, words),
    [
      ...(coverage === null ? [] : [t('coverage', { coverage })]),
      ...(roles.length === 0 ? [] : [t('roles', { roles: roles.join(', ') })]),
    ].join('\n'),
    t('limits'),
    result(vorlage, words),
    missed(vorlage, words),
    unknown > 0 ? t('unknown', { count: unknown }) : '',
    plan === null ? t('planNone') : programme(plan, words),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

function assessed({ questionnaire, asOf }: Vorlage, { t, language }: VorlageWords): string {
  const { title, version } = questionnaire
  return t('assessed', { title, version, date: formatDate(asOf, language) })
}

/** The words of [S19] and [S20], as they stand on screen and in the report. */
function result({ stage, minimumOnly, counts }: CouncilVorlage, { t, language }: VorlageWords): string {
  const named = stageWords({ stage: stage.stage, minimumOnly, must: counts }, language)
  const sentence = t(stage.provisional ? 'resultProvisional' : 'result', { stage: named })
  return counts.total === 0 ? sentence : `${sentence} ${textsIn(stageTexts, language)('mustCounts', counts)}.`
}

function missed({ missed: named, counts }: CouncilVorlage, { t }: VorlageWords): string {
  if (counts.missed === 0) return ''
  if (named === null) return t('missedUnnamed')
  const lines = named.map(({ id, text, consequence }) =>
    consequence === null ? t('missedLine', { id, text }) : t('missedLineConsequence', { id, text, consequence }),
  )
  return `${t('missed', { count: named.length })}\n${dashes(lines)}`
}

function programme(
  { measures, finished, overdue, deferred, halfYears, undated }: VorlagePlan,
  words: VorlageWords,
): string {
  const { t } = words
  const line = (name: string, count: number) => t('line', { name, value: t('measures', { count }) })
  const lines = [
    ...halfYears.map((half) => line(halfYearName(half, words), half.measures)),
    ...(undated.measures > 0 ? [line(t('undated'), undated.measures)] : []),
  ]
  const told = [
    t('plan', { count: measures, finished, overdue }),
    ...(deferred > 0 ? [t('deferred', { count: deferred })] : []),
    t('schedule'),
  ]
  return `${told.join(' ')}\n${dashes(lines)}`
}
