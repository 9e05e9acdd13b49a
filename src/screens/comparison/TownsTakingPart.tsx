import { type ReactNode, useState } from 'react'
import type { AssessmentFile } from '../../core/assessment/schema.ts'
import type { LeftOutReason } from '../../core/comparison/chooseTowns.ts'
import type { Gist } from '../../core/comparison/gist.ts'
import { visitDay } from '../../core/comparison/visitOrder.ts'
import { formatShortDate } from '../../i18n/shortDate.ts'
import { townsScreenTexts } from '../../i18n/townsScreen.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Pages } from '../../parts/paging/Pages.tsx'
import { PAGE, usePaging } from '../../parts/paging/usePaging.ts'
import type { ReadGist } from '../../storage/gists.ts'
import type { OpenFailure } from '../../storage/openAssessment.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import type { Town, useTowns } from './useTowns.ts'

export interface TownsTakingPartProps {
  readonly view: ReturnType<typeof useTowns>
  readonly read: readonly ReadGist[]
  readonly named: boolean
}

/** So many are ticked one by one. */
const HANDFUL = 8

/** Who is in the comparison, which visit of them, and what is not in it and why. */
export function TownsTakingPart({ view, read, named }: TownsTakingPartProps) {
  const t = useTexts(townsScreenTexts)
  const { towns } = view
  const leftOut = [
    ...view.leftOut,
    ...read.flatMap(({ header, gist }) => (typeof gist === 'string' ? [{ assessment: header, reason: gist }] : [])),
  ]
  if (towns.length === 0 && leftOut.length === 0) return null
  const taking = towns.filter(({ takesPart }) => takesPart)
  const who = t('takingPart', { count: taking.length, all: towns.length })
  const notThere = t('leftOut', { count: leftOut.length })
  return (
    <div>
      {towns.length > 0 && (
        <WhenOpened summary={who} isLong={towns.length > PAGE}>
          {() => (
            <CheckboxGroup legend={who} hint={t('takingPartHint')}>
              {towns.length > HANDFUL && (
                <Cluster>
                  <Button small onClick={() => view.tickAll(true)}>
                    {t('tickAll')}
                  </Button>
                  <Button small onClick={() => view.tickAll(false)}>
                    {t('tickNone')}
                  </Button>
                </Cluster>
              )}
              <Paged items={towns} name={t('whoTakesPart')}>
                {(some) => some.map((town) => <TownChoice key={town.key} town={town} named={named} view={view} />)}
              </Paged>
            </CheckboxGroup>
          )}
        </WhenOpened>
      )}
      {leftOut.length > 0 && (
        <WhenOpened summary={notThere} isLong={leftOut.length > PAGE}>
          {() => (
            <Paged items={leftOut} name={notThere}>
              {(some) => (
                <ul>
                  {some.map(({ assessment, reason }) => (
                    <LeftOutItem key={assessment.id} assessment={assessment} reason={reason} named={named} />
                  ))}
                </ul>
              )}
            </Paged>
          )}
        </WhenOpened>
      )}
    </div>
  )
}

interface WhenOpenedProps {
  readonly summary: string
  readonly isLong: boolean
  readonly children: () => ReactNode
}

/** What is short is there from the beginning, for the search of the browser; what is long only when it is opened. */
function WhenOpened({ summary, isLong, children }: WhenOpenedProps) {
  const [open, setOpen] = useState(false)
  return (
    <Disclosure summary={summary} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      {(open || !isLong) && children()}
    </Disclosure>
  )
}

interface PagedProps<T> {
  readonly items: readonly T[]
  readonly name: string
  readonly children: (items: readonly T[]) => ReactNode
}

function Paged<T>({ items, name, children }: PagedProps<T>) {
  const paging = usePaging(items.length, name)
  return (
    <Pages paging={paging} name={name}>
      {children(items.slice(paging.from, paging.to))}
    </Pages>
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
  const { key, letter, gist, visits, repeats, takesPart } = town
  const { assessment } = gist
  const date = (of: Gist['assessment']) => formatShortDate(visitDay(of), language)
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
