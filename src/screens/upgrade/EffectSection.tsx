import { useMemo } from 'react'
import { fit } from '../../core/assessment/fit.ts'
import type { Assessment, AssessmentFile } from '../../core/assessment/schema.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { buildReport } from '../../core/report/buildReport.ts'
import type { Report } from '../../core/report/report.ts'
import { score } from '../../core/scoring/score.ts'
import type { Score } from '../../core/scoring/score.types.ts'
import { formatMean, formatPercent } from '../../i18n/format.ts'
import { upgradeTexts } from '../../i18n/upgrade.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { planDay } from '../../parts/planDay.ts'
import { StageHeadline } from '../../parts/StageHeadline.tsx'
import { useWorkspace } from '../../storage/workspace.ts'
import { DescriptionList } from '../../ui/DescriptionList.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { DomainEffect } from './DomainEffect.tsx'

export interface EffectSectionProps {
  readonly from: Questionnaire
  readonly assessment: Assessment
  readonly to: Questionnaire
  readonly next: AssessmentFile
}

/** Both sides by the functions that draw every result [S23]; nothing is reckoned here. */
export function EffectSection({ from, assessment, to, next }: EffectSectionProps) {
  const t = useTexts(upgradeTexts)
  const language = useLanguage()
  const { world } = useWorkspace()
  const date = planDay(assessment, world.now())
  const sides = useMemo(() => {
    const fitted = fit(next, to)
    if (!fitted.ok) return null
    const options = { profile: 'council', lang: language, date } as const
    const sideOf = (questionnaire: Questionnaire, answered: Assessment): Side => ({
      version: questionnaire.version,
      report: buildReport({ questionnaire, assessment: answered, fingerprint: null }, options),
      score: score(questionnaire, answered),
    })
    return { before: sideOf(from, assessment), after: sideOf(to, fitted.value) }
  }, [from, assessment, to, next, language, date])
  if (!sides) return null
  const { before, after } = sides
  const mustOpen = after.score.overall.must.open
  return (
    <Stack as="section" gap="large" aria-labelledby="upgrade-effect">
      <h2 id="upgrade-effect">{t('effectTitle')}</h2>
      <Stack gap="small">
        <p>{t('effectText')}</p>
        <p>
          {t('effectOpen', { count: openIn(after.score), before: openIn(before.score) })}{' '}
          {mustOpen > 0 && t('effectOpenMust', { count: mustOpen })}
        </p>
      </Stack>
      <div className="upgrade__sides">
        {[before, after].map((side) => (
          <Stack gap="small" key={side.version}>
            <h3>{t(side === before ? 'before' : 'after', { version: side.version })}</h3>
            <StageHeadline report={side.report} headingLevel={4} {...(side === after && { basis: t('supposed') })} />
            <DescriptionList
              items={[
                { term: t('mean'), details: formatMean(side.score.overall.mean, language) },
                { term: t('target'), details: formatPercent(side.score.overall.target, language) },
              ]}
            />
          </Stack>
        ))}
      </div>
      <DomainEffect before={before.report.domains} after={after.report.domains} />
    </Stack>
  )
}

interface Side {
  readonly version: string
  readonly report: Report
  readonly score: Score
}

function openIn({ domains }: Score): number {
  return domains.reduce((sum, { applicable, answered }) => sum + applicable - answered, 0)
}
