import { useId } from 'react'
import type { TargetsEffect } from '../../core/plan/targetsEffect.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { NEEDS } from '../../core/scoring/score.types.ts'
import { groupDigits } from '../../i18n/catalogue.ts'
import { formatPercent } from '../../i18n/format.ts'
import { stageWords } from '../../i18n/stage.ts'
import { targetsTexts } from '../../i18n/targets.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { Text } from '../../ui/Text.tsx'
import { Change } from './Change.tsx'

export interface EffectPanelProps {
  readonly id: string
  readonly questionnaire: Questionnaire
  readonly overall: TargetsEffect['overall']
  /** whether the assessment has any target of its own */
  readonly own: boolean
}

export function EffectPanel({ id, questionnaire, overall, own }: EffectPanelProps) {
  const t = useTexts(targetsTexts)
  const heading = useId()
  return (
    <Stack as="section" gap="small" aria-labelledby={heading}>
      <h2 id={heading} className="targets__panel-title">
        {t('effectTitle')}
      </h2>
      {overall.now.target === null ? (
        <>
          <p>{t('effectEmpty')}</p>
          <p>
            <Link href={hrefOf({ screen: 'questions', id })}>{t('toQuestions')}</Link>
          </p>
        </>
      ) : (
        <>
          <Text muted small>
            {t(own ? 'effectCompared' : 'effectNone')}
          </Text>
          <Figures questionnaire={questionnaire} overall={overall} />
        </>
      )}
      <Text muted small>
        {t(isMinimumOnly(questionnaire) ? 'stageMinimumOnly' : 'stageFloor')}
      </Text>
    </Stack>
  )
}

function Figures({ questionnaire, overall: { before, now } }: Pick<EffectPanelProps, 'questionnaire' | 'overall'>) {
  const t = useTexts(targetsTexts)
  const language = useLanguage()
  const number = (value: number) => groupDigits(value, language)
  const stage = ({ stage: reached, must }: typeof now) =>
    stageWords({ stage: reached, must, minimumOnly: isMinimumOnly(questionnaire) }, language)
  const percent = ({ target }: typeof now) => formatPercent(target, language)
  const items = [
    { term: t('fulfilment'), details: <Change before={percent(before)} now={percent(now)} /> },
    ...NEEDS.map((need) => ({
      term: t('proposals', { need: t(`need-${need}`) }),
      details: <Change before={number(before.needs[need])} now={number(now.needs[need])} />,
    })),
    { term: t('daysOfAll'), details: <Change before={number(before.days)} now={number(now.days)} /> },
    { term: t('stage'), details: <Change before={stage(before)} now={stage(now)} /> },
  ]
  const count = NEEDS.reduce((sum, need) => sum + now.needs[need], 0)
  return (
    <>
      <dl className="targets__figures">
        {items.map(({ term, details }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{details}</dd>
          </div>
        ))}
      </dl>
      <Status hidden>{t('announce', { target: percent(now), count, days: now.days })}</Status>
    </>
  )
}

function isMinimumOnly({ stages }: Questionnaire): boolean {
  return stages === 'minimum-only'
}
