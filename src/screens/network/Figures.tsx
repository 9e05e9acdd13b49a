import { useId, useState } from 'react'
import { FIGURES, type Figure, type NetworkFigures } from '../../core/network/groupFigures.ts'
import type { OwnFigures } from '../../core/network/ownFigures.ts'
import { type Percentiles, positionOf } from '../../core/network/percentiles.ts'
import { networkTexts } from '../../i18n/network.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { RangeBars, RangeLegend } from '../../parts/RangeBars.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Table, type TableColumn } from '../../ui/Table.tsx'
import { Text } from '../../ui/Text.tsx'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import { figureWords, TOP } from './figureWords.ts'
import { OwnChoice } from './OwnChoice.tsx'
import type { useOwn } from './useOwn.ts'

export interface FiguresProps {
  readonly figures: NetworkFigures
  readonly domainTitle: (id: string) => string
  readonly own: ReturnType<typeof useOwn>
}

interface Row {
  readonly id: string
  readonly title: string
  readonly group: Percentiles
  readonly own: number | null
}

const WHOLE = '*'

/** Where the group stands in each Themenfeld, as bars and as a table with the same values; one's own beside it on request. */
export function Figures({ figures, domainTitle, own: choice }: FiguresProps) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  const id = useId()
  const [figure, setFigure] = useState<Figure>('target')
  const own = choice.figures
  const rows = rowsOf(figures, figure, own, (domain) => (domain === WHOLE ? t('whole') : domainTitle(domain)))
  const say = (value: number | null) => figureWords(figure, value, language)
  const figureName = t(`figure-${figure}`)
  return (
    <Stack as="section" gap="large" aria-labelledby={id}>
      <h2 id={id}>{t('figuresTitle')}</h2>
      <Share figures={figures} own={own} />
      <OwnChoice own={choice} />
      <div className="ui-not-printed">
        <ToggleGroup
          label={t('figure')}
          options={FIGURES.map((value) => ({ value, label: t(`figure-${value}`) }))}
          value={figure}
          onChange={setFigure}
        />
      </div>
      <Stack gap="small">
        <RangeLegend
          line={t('legendLine')}
          box={t('legendBox')}
          middle={t('legendMedian')}
          own={own && t('legendOwn')}
        />
        <RangeBars
          bars={rows.map(({ id: domain, title, group, own: value }) => ({
            id: domain,
            label: title,
            values: group.values,
            own: value,
          }))}
          top={TOP[figure]}
          ticks={ticksOf(figure).map(say)}
          few={t('few')}
          alt={t('chartAlt', { figure: figureName })}
        />
      </Stack>
      <Table
        caption={t('tableTitle', { figure: figureName })}
        cards
        columns={useColumns(figure, own !== null)}
        rows={rows}
        rowKey={({ id: domain }) => domain}
      />
      <Text muted>{t('howToRead')}</Text>
    </Stack>
  )
}

function rowsOf(
  { whole, domains }: NetworkFigures,
  figure: Figure,
  own: OwnFigures | null,
  titleOf: (domain: string) => string,
): Row[] {
  const first =
    figure === 'stufe'
      ? []
      : [{ id: WHOLE, title: titleOf(WHOLE), group: whole[figure], own: own?.whole[figure] ?? null }]
  return [
    ...first,
    ...domains.map((domain) => ({
      id: domain.id,
      title: titleOf(domain.id),
      group: domain[figure],
      own: own?.domains.get(domain.id)?.[figure] ?? null,
    })),
  ]
}

/** Six of each. */
function ticksOf(figure: Figure): number[] {
  return [0, 1, 2, 3, 4, 5].map((step) => (step * TOP[figure]) / 5)
}

function useColumns(figure: Figure, hasOwn: boolean): TableColumn<Row>[] {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  const ranks = ['p10', 'p25', 'p50', 'p75', 'p90'] as const
  const position = (own: number | null, group: Percentiles) => {
    const found = positionOf(own, group)
    return found ? t(`position-${found}`) : t('none')
  }
  return [
    { key: 'title', header: t('domain'), rowHeader: true, cell: ({ title }) => title },
    ...ranks.map(
      (rank, i): TableColumn<Row> => ({
        key: rank,
        header: t(rank),
        numeric: true,
        cell: ({ group }) => (group.values ? figureWords(figure, group.values[i] ?? null, language) : t('few')),
      }),
    ),
    ...(hasOwn
      ? ([
          {
            key: 'own',
            header: t('ownColumn'),
            numeric: true,
            cell: ({ own }) => figureWords(figure, own, language),
          },
          { key: 'position', header: t('position'), cell: ({ own, group }) => position(own, group) },
        ] satisfies TableColumn<Row>[])
      : []),
    { key: 'known', header: t('known'), numeric: true, cell: ({ group }) => t('count', { count: group.known }) },
  ]
}

function Share({ figures, own }: { readonly figures: NetworkFigures; readonly own: OwnFigures | null }) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  const { values } = figures.whole.share
  if (!values) return null
  const [, p25, p50, p75] = values.map((value) => figureWords('target', value, language))
  const mine = own?.whole.share ?? null
  return (
    <p>
      {t('share', { p25: p25 ?? '', p50: p50 ?? '', p75: p75 ?? '' })}
      {mine !== null && ` ${t('shareOwn', { own: figureWords('target', mine, language) })}`}
    </p>
  )
}
