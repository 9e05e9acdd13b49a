import { useId } from 'react'
import { SIZE_CLASSES } from '../../core/comparison/sizeClass.ts'
import type { Domain } from '../../core/questionnaire/schema.ts'
import { textIn } from '../../core/text.ts'
import { groupReportTexts } from '../../i18n/groupReport.ts'
import { townsScreenTexts } from '../../i18n/townsScreen.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Cluster } from '../../ui/Cluster.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import { FIGURES, type Figure } from './townColumns.ts'
import { useKindWord } from './useKindWord.ts'
import type { useTowns } from './useTowns.ts'

export interface TownsFiltersProps {
  readonly view: ReturnType<typeof useTowns>
  readonly domains: readonly Domain[]
  readonly figure: Figure
  readonly onFigure: (figure: Figure) => void
  /** id of a Themenfeld; `null`: all */
  readonly domain: string | null
  readonly onDomain: (domain: string | null) => void
}

export function TownsFilters({ view, domains, figure, onFigure, domain, onDomain }: TownsFiltersProps) {
  const t = useTexts(townsScreenTexts)
  const words = useTexts(groupReportTexts)
  const language = useLanguage()
  const kindWord = useKindWord()
  const id = useId()
  const { towns, filters, filter } = view
  const sizes = [...SIZE_CLASSES, null].filter((size) => towns.some((town) => town.size === size))
  const kinds = [...new Set(towns.map(({ kind }) => kind))].sort()
  return (
    <Stack as="section" aria-labelledby={id}>
      <h2 id={id}>{t('filters')}</h2>
      <div className="towns-filters">
        <Select
          label={t('size')}
          value={filters.size ?? ''}
          onChange={({ target }) =>
            filter({ size: [...SIZE_CLASSES, 'none' as const].find((size) => size === target.value) ?? null })
          }
        >
          <option value="">{t('sizeAll')}</option>
          {sizes.map((size) => (
            <option key={size ?? 'none'} value={size ?? 'none'}>
              {size ? t('sizeOption', { size: words(`size-${size}`) }) : words('size-none')}
            </option>
          ))}
        </Select>
        <Select
          label={t('kind')}
          value={filters.kind === null ? 'all' : `kind ${filters.kind}`}
          onChange={({ target }) => filter({ kind: target.value === 'all' ? null : target.value.slice(5) })}
        >
          <option value="all">{t('kindAll')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={`kind ${kind}`}>
              {kind === '' ? t('kindNone') : kindWord(kind)}
            </option>
          ))}
        </Select>
        <Select
          label={t('domain')}
          value={domain ?? ''}
          onChange={({ target }) => onDomain(target.value === '' ? null : target.value)}
        >
          <option value="">{t('domainAll')}</option>
          {domains.map((one) => (
            <option key={one.id} value={one.id}>
              {textIn(one.title, language, 'de')}
            </option>
          ))}
        </Select>
      </div>
      <Text muted>{t('sizesOwn')}</Text>
      {domain === null && (
        <Cluster>
          <ToggleGroup
            label={t('figure')}
            options={FIGURES.map((value) => ({ value, label: t(`figure-${value}`) }))}
            value={figure}
            onChange={onFigure}
          />
        </Cluster>
      )}
    </Stack>
  )
}
