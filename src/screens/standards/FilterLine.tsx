import type { StandardCoverage } from '../../core/report/standards.ts'
import { standardsTexts } from '../../i18n/standards.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import { countShown, FILTERS } from './shown.ts'
import type { ChapterView } from './useView.ts'

export interface FilterLineProps {
  readonly standards: readonly StandardCoverage[]
  readonly view: ChapterView
}

export function FilterLine({ standards, view }: FilterLineProps) {
  const t = useTexts(standardsTexts)
  return (
    <Stack gap="small">
      <Text aria-hidden="true" className="standards__filter-label">
        {t('filter')}
      </Text>
      <div>
        <ToggleGroup
          label={t('filter')}
          options={FILTERS.map((value) => ({ value, label: t(`filter-${value}`) }))}
          value={view.filter}
          onChange={view.setFilter}
        />
      </div>
      {view.filter === 'below' && <p>{t('belowHint')}</p>}
      {view.filter === 'planned' && <p>{t('plannedHint')}</p>}
      <Text muted small role="status">
        {t('shown', { count: countShown(standards, view.filter) })}
      </Text>
    </Stack>
  )
}
