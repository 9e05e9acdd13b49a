import { STATUSES } from '../../core/plan/status.ts'
import { MARKS, NO_FILTER, type PlanFilter } from '../../core/plan/table.ts'
import { NEEDS } from '../../core/scoring/score.types.ts'
import { planTexts } from '../../i18n/plan.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { SearchInput } from '../../ui/SearchInput.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import type { Listing } from './useListing.ts'

export interface FiltersProps {
  readonly listing: Listing
  readonly total: number
  readonly owners: readonly string[]
}

export function Filters({ listing, total, owners }: FiltersProps) {
  const t = useTexts(planTexts)
  const { filter, change, shown } = listing
  const filtered = JSON.stringify(filter) !== JSON.stringify(NO_FILTER)
  return (
    <Stack gap="small">
      <div className="plan-filters">
        <SearchInput
          label={t('search')}
          hideLabel={false}
          value={filter.search}
          onChange={({ target }) => change({ search: target.value })}
        />
        <FilterSelect
          label={t('filterStatus')}
          value={filter.status}
          onChange={(status) => change({ status: status as PlanFilter['status'] })}
          options={[
            ['unfinished', t('unfinished')],
            ...STATUSES.map((status) => [status, t(`status-${status}`)] as const),
          ]}
        />
        <FilterSelect
          label={t('filterNeed')}
          value={filter.need}
          onChange={(need) => change({ need: need as PlanFilter['need'] })}
          options={[...NEEDS.map((need) => [need, t(`need-${need}`)] as const), ['none', t('noNeed')]]}
        />
        <FilterSelect
          label={t('filterOwner')}
          value={filter.owner}
          onChange={(owner) => change({ owner })}
          options={owners.map((owner) => [owner, owner])}
        />
        <FilterSelect
          label={t('filterMark')}
          value={filter.mark}
          onChange={(mark) => change({ mark: mark as PlanFilter['mark'] })}
          options={MARKS.map((mark) => [mark, t(`mark-${mark}`)])}
        />
      </div>
      <Cluster>
        <Status>{t('shown', { count: shown.length, total })}</Status>
        {filtered && (
          <Button variant="link" onClick={() => change(NO_FILTER)}>
            {t('clearFilters')}
          </Button>
        )}
      </Cluster>
    </Stack>
  )
}

interface FilterSelectProps {
  readonly label: string
  readonly value: string | null
  readonly options: readonly (readonly [value: string, label: string])[]
  readonly onChange: (value: string | null) => void
}

function FilterSelect({ label, value, options, onChange }: FilterSelectProps) {
  const t = useTexts(planTexts)
  return (
    <Select label={label} value={value ?? ''} onChange={({ target }) => onChange(target.value || null)}>
      <option value="">{t('all')}</option>
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </Select>
  )
}
