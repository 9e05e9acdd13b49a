import { useCallback, useMemo, useState } from 'react'
import { ownersOf } from '../../core/plan/table.ts'
import { planTexts } from '../../i18n/plan.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { WhenOpen } from '../../parts/frozen/WhenOpen.tsx'
import { PAGE } from '../../parts/paging/usePaging.ts'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { Text } from '../../ui/Text.tsx'
import { BulkDialog } from './BulkDialog.tsx'
import { Filters } from './Filters.tsx'
import { MeasureTable } from './MeasureTable.tsx'
import type { Listing } from './useListing.ts'
import type { Plan } from './usePlan.ts'

export interface TableViewProps {
  readonly plan: Plan
  readonly listing: Listing
}

/** All measures, to be found, changed one by one or several at once. */
export function TableView({ plan, listing }: TableViewProps) {
  const t = useTexts(planTexts)
  const language = useLanguage()
  const owners = useMemo(
    () =>
      ownersOf(
        plan.rows.map(({ measure }) => measure),
        language,
      ),
    [plan.rows, language],
  )
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set())
  const [changing, setChanging] = useState(false)
  const tick = useCallback((ids: readonly string[], on: boolean) => {
    setTicks((current) => {
      const next = new Set(current)
      for (const id of ids) {
        if (on) next.add(id)
        else next.delete(id)
      }
      return next
    })
  }, [])
  const tickOne = useCallback((id: string, on: boolean) => tick([id], on), [tick])
  // what another tab has taken out is ticked no more
  const ticked = plan.measures.filter(({ id }) => ticks.has(id))
  const clear = () => setTicks(new Set())
  const found = listing.shown.map(({ measure }) => measure.id)
  const everyTicked = found.every((id) => ticks.has(id))
  return (
    <Stack as="section" gap="default" aria-labelledby="plan-table">
      <Heading level={2} id="plan-table">
        {t('tableTitle')}
      </Heading>
      <WhenOpen>
        <Text muted>{t('tableHint')}</Text>
      </WhenOpen>
      <Filters listing={listing} total={plan.rows.length} owners={owners} />
      <div className={ticked.length > 0 ? 'plan-bulk' : undefined}>
        <Status>{ticked.length > 0 && t('ticked', { count: ticked.length })}</Status>
        {ticked.length > 0 && (
          <>
            <WhenOpen>
              <Button small icon="edit" onClick={() => setChanging(true)}>
                {t('bulk')}
              </Button>
              <Button
                small
                icon="delete"
                onClick={() => {
                  plan.remove(ticked)
                  clear()
                }}
              >
                {t('remove')}
              </Button>
            </WhenOpen>
            {found.length > PAGE && (
              // stays when there is nothing left to tick, so that the focus does
              <Button variant="link" aria-disabled={everyTicked} onClick={() => tick(found, true)}>
                {t('tickEvery', { count: found.length })}
              </Button>
            )}
            <Button variant="link" onClick={clear}>
              {t('untick')}
            </Button>
          </>
        )}
      </div>
      {listing.shown.length === 0 ? (
        <p>{t('noneShown')}</p>
      ) : (
        <MeasureTable listing={listing} measures={plan.measures} ticked={ticks} onTick={tickOne} onTickAll={tick} />
      )}
      {changing && <BulkDialog plan={plan} measures={ticked} onClose={() => setChanging(false)} />}
    </Stack>
  )
}
