import { useId } from 'react'
import { SIZE_CLASSES } from '../../core/comparison/sizeClass.ts'
import { type Choice, choicesIn } from '../../core/network/choose.ts'
import { type Collection, quarterName } from '../../core/network/collection.ts'
import { STATES } from '../../core/network/states.ts'
import { FEDERAL_STATES } from '../../i18n/federalStates.ts'
import { groupReportTexts } from '../../i18n/groupReport.ts'
import { networkTexts } from '../../i18n/network.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'

const STATE_NAMES = new Map<string, string>(FEDERAL_STATES)

export interface NetworkFiltersProps {
  readonly collection: Collection
  readonly title: string
  readonly choice: Choice
  readonly isNarrowed: boolean
  readonly count: number
  readonly onNarrow: (changed: Partial<Choice>) => void
  readonly onReset: () => void
}

/** Which contributions count: only what occurs among them can be chosen. */
export function NetworkFilters(props: NetworkFiltersProps) {
  const { collection, title, choice, isNarrowed, count, onNarrow, onReset } = props
  const t = useTexts(networkTexts)
  const words = useTexts(groupReportTexts)
  const id = useId()
  const { states, hasNoState, sizes, quarters, versions } = choicesIn(collection)
  const quarterWords = (name: string) => t('quarter', { quarter: name.slice(6), year: name.slice(0, 4) })
  const quarterOptions = quarters.map((code) => {
    const name = quarterName(code)
    return (
      <option key={name} value={name}>
        {quarterWords(name)}
      </option>
    )
  })
  return (
    <Stack as="section" aria-labelledby={id}>
      <h2 id={id}>{t('filters')}</h2>
      <div className="network-filters">
        <Select
          label={t('state')}
          value={choice.state ?? ''}
          onChange={({ target }) =>
            onNarrow({ state: [...STATES, 'none' as const].find((state) => state === target.value) ?? null })
          }
        >
          <option value="">{t('stateAll')}</option>
          {states.map((state) => (
            <option key={state} value={state} lang="de">
              {STATE_NAMES.get(state)}
            </option>
          ))}
          {hasNoState && <option value="none">{t('stateNone')}</option>}
        </Select>
        <Select
          label={t('size')}
          value={choice.size ?? ''}
          onChange={({ target }) => onNarrow({ size: SIZE_CLASSES.find((size) => size === target.value) ?? null })}
        >
          <option value="">{t('sizeAll')}</option>
          {sizes.map((size) => (
            <option key={size} value={size}>
              {t('sizeOption', { size: words(`size-${size}`) })}
            </option>
          ))}
        </Select>
        <Select
          label={t('from')}
          value={choice.from ?? ''}
          onChange={({ target }) => onNarrow({ from: target.value || null })}
        >
          <option value="">{t('fromAll')}</option>
          {quarterOptions}
        </Select>
        <Select
          label={t('to')}
          value={choice.to ?? ''}
          onChange={({ target }) => onNarrow({ to: target.value || null })}
        >
          <option value="">{t('toAll')}</option>
          {quarterOptions}
        </Select>
        <Select
          label={t('version')}
          value={choice.version ?? ''}
          onChange={({ target }) => onNarrow({ version: target.value || null })}
        >
          <option value="">{t('versionAll')}</option>
          {versions.map((version) => (
            <option key={version} value={version}>
              {version}
            </option>
          ))}
        </Select>
      </div>
      <Status>
        {isNarrowed ? t('chosen', { count, all: collection.count }) : t('all', { count: collection.count, title })}
      </Status>
      {isNarrowed && (
        <div>
          <Button small onClick={onReset}>
            {t('resetFilters')}
          </Button>
        </div>
      )}
    </Stack>
  )
}
