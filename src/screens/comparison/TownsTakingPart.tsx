import type { AssessmentFile } from '../../core/assessment/schema.ts'
import type { LeftOutReason } from '../../core/comparison/chooseTowns.ts'
import { visitDay } from '../../core/comparison/visitOrder.ts'
import { formatShortDate } from '../../i18n/shortDate.ts'
import { townsScreenTexts } from '../../i18n/townsScreen.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { OpenFailure } from '../../storage/openAssessment.ts'
import type { ReadAssessment } from '../../storage/scoredAssessments.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import type { Town, useTowns } from './useTowns.ts'

export interface TownsTakingPartProps {
  readonly view: ReturnType<typeof useTowns>
  readonly read: readonly ReadAssessment[]
  readonly named: boolean
}

/** Who is in the comparison, which visit of them, and what is not in it and why. */
export function TownsTakingPart({ view, read, named }: TownsTakingPartProps) {
  const t = useTexts(townsScreenTexts)
  const { towns } = view
  const leftOut = [
    ...view.leftOut,
    ...read.flatMap(({ header, scored }) =>
      typeof scored === 'string' ? [{ assessment: header, reason: scored }] : [],
    ),
  ]
  if (towns.length === 0 && leftOut.length === 0) return null
  const taking = towns.filter(({ takesPart }) => takesPart)
  return (
    <div>
      {towns.length > 0 && (
        <Disclosure summary={t('takingPart', { count: taking.length, all: towns.length })}>
          <CheckboxGroup
            legend={t('takingPart', { count: taking.length, all: towns.length })}
            hint={t('takingPartHint')}
          >
            {towns.map((town) => (
              <TownChoice key={town.key} town={town} named={named} view={view} />
            ))}
          </CheckboxGroup>
        </Disclosure>
      )}
      {leftOut.length > 0 && (
        <Disclosure summary={t('leftOut', { count: leftOut.length })}>
          <ul>
            {leftOut.map(({ assessment, reason }) => (
              <LeftOutItem key={assessment.id} assessment={assessment} reason={reason} named={named} />
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}

interface TownChoiceProps {
  readonly town: Town
  readonly named: boolean
  readonly view: ReturnType<typeof useTowns>
}

function TownChoice({ town, named, view }: TownChoiceProps) {
  const t = useTexts(townsScreenTexts)
  const language = useLanguage()
  const { key, letter, scored, visits, repeats, takesPart } = town
  const { assessment } = scored
  const date = (of: AssessmentFile) => formatShortDate(visitDay(of), language)
  const name = assessment.municipality.name.trim() || t('unnamed')
  const facts = t('townFacts', { date: date(assessment), version: assessment.questionnaire.version })
  return (
    <Stack gap="small">
      <Checkbox
        label={named ? t('townNamed', { letter, name }) : t('town', { letter })}
        hint={repeats ? `${facts}. ${t('repeats')}` : facts}
        checked={takesPart}
        onChange={({ target }) => view.tick(key, target.checked)}
      />
      {visits.length > 1 && (
        <div className="towns-visit">
          <Select
            label={t('visit', { letter })}
            value={assessment.id}
            onChange={({ target }) => view.pick(key, target.value)}
          >
            {visits.map((visit) => (
              <option key={visit.assessment.id} value={visit.assessment.id}>
                {t('visitOption', {
                  date: date(visit.assessment),
                  version: visit.assessment.questionnaire.version,
                })}
              </option>
            ))}
          </Select>
        </div>
      )}
    </Stack>
  )
}

interface LeftOutItemProps {
  readonly assessment: Pick<AssessmentFile, 'municipality' | 'questionnaire' | 'audit' | 'createdAt'>
  readonly reason: LeftOutReason | OpenFailure
  readonly named: boolean
}

function LeftOutItem({ assessment, reason, named }: LeftOutItemProps) {
  const t = useTexts(townsScreenTexts)
  const language = useLanguage()
  const { id, version } = assessment.questionnaire
  const words = { date: formatShortDate(visitDay(assessment), language), questionnaire: `${id} ${version}` }
  const name = assessment.municipality.name.trim() || t('unnamed')
  return (
    <li>
      {t('leftOutItem', {
        what: named ? t('leftOutNamed', { ...words, name }) : t('leftOutWhat', words),
        reason: t(`reason-${reason}`),
      })}
    </li>
  )
}
