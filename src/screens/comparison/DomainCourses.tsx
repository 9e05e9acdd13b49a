import { useState } from 'react'
import type { OverTime } from '../../core/comparison/overTime.ts'
import { formatShortDate } from '../../i18n/format.ts'
import { overTimeTexts } from '../../i18n/overTime.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { CourseLine } from '../../parts/CourseLine.tsx'
import { Grid } from '../../ui/Grid.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Table, type TableColumn } from '../../ui/Table.tsx'
import { Text } from '../../ui/Text.tsx'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import { DirectionWords } from './DirectionWords.tsx'
import { directionOf } from './direction.ts'
import { FIGURES, type Figure, formatFigure, valuesOf } from './figures.ts'
import type { Words } from './useQuestionWords.ts'

export interface DomainCoursesProps {
  readonly course: OverTime
  readonly words: Words
  /** end of the scale of the mean */
  readonly top: number
}

type Row = Omit<OverTime['domains'][number], 'id'> & { readonly key: string; readonly title: string }

/** How each Themenfeld has moved: one small picture for each, and the same figures as a table. */
export function DomainCourses({ course, words, top }: DomainCoursesProps) {
  const t = useTexts(overTimeTexts)
  const language = useLanguage()
  const [figure, setFigure] = useState<Figure>('mean')
  const { visits, common, must, sides, domains } = course
  const dates = visits.map(({ day }) => formatShortDate(day, language))
  const labels = shortLabels(visits.map(({ day }) => day))
  const rows: readonly Row[] = [
    { key: '*', title: t('all'), common, must, sides },
    ...domains.map(({ id, ...figures }) => ({ ...figures, key: id, title: words.domain(id) })),
  ]
  const said = (row: Row) => valuesOf(row.sides, figure).map((value) => formatFigure(figure, value, language))
  const directionIn = (row: Row) => directionOf(row.sides[0]?.[figure], row.sides.at(-1)?.[figure])
  const altOf = (row: Row) => {
    const values = said(row).map((value, i) => t('point', { date: dates[i] ?? '', value }))
    const direction = directionIn(row)
    return t('chartAlt', {
      title: row.title,
      figure: t(figure),
      values: values.join(', '),
      direction: direction ? t(direction) : '–',
    })
  }
  const columns: readonly TableColumn<Row>[] = [
    { key: 'domain', header: t('domain'), rowHeader: true, cell: ({ title }) => title },
    { key: 'common', header: t('commonHead'), numeric: true, cell: (row) => row.common },
    ...visits.map(({ id }, i) => ({
      key: id,
      header: dates[i],
      numeric: true,
      cell: (row: Row) => said(row)[i],
    })),
    { key: 'change', header: t('change'), cell: (row) => <DirectionWords direction={directionIn(row)} /> },
  ]
  return (
    <Stack as="section" gap="large" aria-labelledby="over-time-domains">
      <Stack gap="small">
        <h2 id="over-time-domains">{t('domains')}</h2>
        <Text muted>
          {t('domainsLead', {
            min: 0,
            max: figure === 'mean' ? top : formatFigure(figure, [1, 1], language),
          })}
        </Text>
      </Stack>
      <div className="ui-not-printed">
        <ToggleGroup
          label={t('figure')}
          options={FIGURES.map((value) => ({ value, label: t(value) }))}
          value={figure}
          onChange={setFigure}
        />
      </div>
      <Grid as="ul" columns="narrow" className="over-time__pictures">
        {rows.map((row) => (
          <li key={row.key} className="over-time__picture">
            <div className="over-time__name">{row.title}</div>
            <Text muted small as="div" className="over-time__facts">
              <span>{t('common', { count: row.common })}</span>
              <DirectionWords direction={directionIn(row)} />
            </Text>
            <CourseLine
              points={valuesOf(row.sides, figure).map((value, i) => ({
                label: labels[i] ?? '',
                value,
                text: said(row)[i] ?? '',
              }))}
              top={figure === 'mean' ? top : 1}
              alt={altOf(row)}
            />
          </li>
        ))}
      </Grid>
      <Table
        caption={t('domainsCaption', { figure: t(figure) })}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
      />
    </Stack>
  )
}

/** '2026', or '11/2026' where a year has several, or the whole day. */
function shortLabels(days: readonly string[]): string[] {
  const forms = [
    (day: string) => day.slice(0, 4),
    (day: string) => `${day.slice(5, 7)}/${day.slice(0, 4)}`,
    (day: string) => `${day.slice(8, 10)}/${day.slice(5, 7)}`,
  ]
  const form = forms.find((one) => new Set(days.map(one)).size === days.length)
  return days.map((day, i) => (form ? form(day) : `${i + 1}.`))
}
