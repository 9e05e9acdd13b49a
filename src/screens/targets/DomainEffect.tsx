import type { Effect, TargetsFigures } from '../../core/plan/targetsEffect.ts'
import { NEEDS } from '../../core/scoring/score.types.ts'
import { groupDigits } from '../../i18n/catalogue.ts'
import { formatPercent } from '../../i18n/format.ts'
import { targetsTexts } from '../../i18n/targets.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Change } from './Change.tsx'

/** What the targets do in one Themenfeld, in a line; classes without a proposal on either side are left out. */
export function DomainEffect({ effect: { before, now } }: { readonly effect: Effect<TargetsFigures> }) {
  const t = useTexts(targetsTexts)
  const language = useLanguage()
  const number = (value: number) => groupDigits(value, language)
  const needs = NEEDS.filter((need) => before.needs[need] + now.needs[need] > 0)
  const figures = [
    {
      name: t('fulfilment'),
      before: formatPercent(before.target, language),
      now: formatPercent(now.target, language),
    },
    ...needs.map((need) => ({
      name: t(`need-${need}`),
      before: number(before.needs[need]),
      now: number(now.needs[need]),
    })),
    { name: t('days'), before: number(before.days), now: number(now.days) },
  ]
  return (
    <ul className="targets__effect">
      {figures.map((figure) => (
        <li key={figure.name}>
          {figure.name}: <Change before={figure.before} now={figure.now} />
        </li>
      ))}
    </ul>
  )
}
