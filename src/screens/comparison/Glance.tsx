import type { OverTime } from '../../core/comparison/overTime.ts'
import { formatDate, formatMean, formatPercent, formatShortDate } from '../../i18n/format.ts'
import { overTimeTexts } from '../../i18n/overTime.ts'
import { stageWords } from '../../i18n/stage.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Stack } from '../../ui/Stack.tsx'
import { Table, type TableColumn } from '../../ui/Table.tsx'
import { Text } from '../../ui/Text.tsx'
import { directionOf } from './direction.ts'
import { LeftOutList } from './LeftOutList.tsx'
import type { Words } from './useQuestionWords.ts'

export interface GlanceProps {
  readonly course: OverTime
  readonly words: Words
  /** end of the scale */
  readonly top: number
}

type Row = OverTime['visits'][number] & OverTime['sides'][number]

/** The whole in a sentence, and what each assessment says by itself beside what it says on the common questions. */
export function Glance({ course, words, top }: GlanceProps) {
  const t = useTexts(overTimeTexts)
  const language = useLanguage()
  const { visits, sides, common, must } = course
  const rows = visits.flatMap((visit, i): Row[] => {
    const side = sides[i]
    return side ? [{ ...visit, ...side }] : []
  })
  const [first, last] = [rows[0], rows.at(-1)]
  const direction = directionOf(first?.mean, last?.mean)
  const columns: readonly TableColumn<Row>[] = [
    { key: 'day', header: t('day'), rowHeader: true, cell: ({ day }) => formatShortDate(day, language) },
    { key: 'stage', header: t('stage'), cell: (row) => stageOf(row) },
    { key: 'counts', header: t('mustCounts'), cell: ({ must: counts }) => t('mustWords', counts) },
    { key: 'mean', header: t('mean'), numeric: true, cell: ({ mean }) => formatMean(mean, language) },
    { key: 'target', header: t('target'), numeric: true, cell: ({ target }) => formatPercent(target, language) },
    {
      key: 'mustCommon',
      header: t('mustCommon'),
      cell: ({ mustMet }) => t('mustMetOf', { met: mustMet, total: must }),
    },
  ]
  const stageOf = ({ stage, questionnaire, must: counts, provisional }: Row) => {
    const words = stageWords({ stage, minimumOnly: questionnaire.stages === 'minimum-only', must: counts }, language)
    return provisional && stage !== null ? t('provisional', { stage: words }) : words
  }
  return (
    <Stack as="section" aria-labelledby="over-time-glance">
      <h2 id="over-time-glance">{t('glance')}</h2>
      {first && last && direction && (
        <p>
          <strong>
            {t(`mean-${direction}`, {
              from: formatDate(first.day, language),
              to: formatDate(last.day, language),
              before: formatMean(first.mean, language),
              now: formatMean(last.mean, language),
              top,
            })}
          </strong>{' '}
          {t('basis', { count: common, visits: visits.length })}
        </p>
      )}
      <Table caption={t('glanceCaption')} columns={columns} rows={rows} rowKey={({ id }) => id} cards />
      <Text muted small>
        {t('whole')}
      </Text>
      <LeftOutList leftOut={course.leftOut} visits={visits} words={words} />
    </Stack>
  )
}
