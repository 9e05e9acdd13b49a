import type { Report, ReportDomain } from '../../core/report/report.ts'
import { isApplicable } from '../../core/scoring/score.types.ts'
import { resultQuestionsTexts } from '../../i18n/resultQuestions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { LEVEL_PARTS, LevelBars, type LevelPart } from '../../parts/LevelBars.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Table, type TableColumn } from '../../ui/Table.tsx'
import { Text } from '../../ui/Text.tsx'
import { useLevelWords } from './useLevelWords.ts'

interface Row {
  readonly id: string
  readonly title: string
  readonly counts: Readonly<Record<LevelPart, number>>
  readonly total: number
}

/** How many questions of each Themenfeld stand at which level, as bars and as a table. */
export function DistributionFigure({ domains }: Pick<Report, 'domains'>) {
  const t = useTexts(resultQuestionsTexts)
  const words = useLevelWords()
  const nameOf = (part: LevelPart) =>
    part === 'unknown' || part === 'open'
      ? t(part)
      : t('levelWords', { level: Number(part), words: words.name(Number(part)) })
  const rows = domains.map(rowOf)
  const sum: Row = {
    id: '*',
    title: t('allDomains'),
    counts: sumOf(rows),
    total: rows.reduce((n, { total }) => n + total, 0),
  }
  // the short check has three levels; what no question can reach, or did, is in no bar
  const parts = LEVEL_PARTS.filter((part) => sum.counts[part] > 0)
  const applicable = rows.filter(({ id }) => domains.some((domain) => domain.id === id && isApplicable(domain.score)))
  const labelOf = ({ title, total }: Row) => t('distributionRow', { title, count: total })
  const columns: readonly TableColumn<Row>[] = [
    { key: 'domain', header: t('domain'), rowHeader: true, cell: ({ title }) => title },
    ...parts.map((part) => ({
      key: part,
      // the words stand in the legend; eight columns with them would not fit, least of all on paper
      header: part === 'unknown' || part === 'open' ? t(part) : t('levelOnly', { level: Number(part) }),
      numeric: true,
      cell: ({ counts }: Row) => counts[part],
    })),
    { key: 'total', header: t('total'), numeric: true, cell: ({ total }) => total },
  ]
  return (
    <Stack>
      <Stack gap="small">
        <h3>{t('distributionTitle')}</h3>
        <Text muted>{t('distributionLead')}</Text>
      </Stack>
      <LevelBars
        bars={applicable.map((row) => ({ ...row, label: labelOf(row) }))}
        legend={parts.map((part) => ({ part, name: nameOf(part) }))}
        alt={t('distributionAlt')}
      />
      <Table caption={t('distributionCaption')} columns={columns} rows={[...rows, sum]} rowKey={({ id }) => id} />
    </Stack>
  )
}

function rowOf({ id, title, distribution: { levels, unknown, open } }: ReportDomain): Row {
  const [n0, n1, n2, n3, n4, n5] = levels
  const counts = { 0: n0, 1: n1, 2: n2, 3: n3, 4: n4, 5: n5, unknown, open }
  return { id, title, counts, total: LEVEL_PARTS.reduce((sum, part) => sum + counts[part], 0) }
}

function sumOf(rows: readonly Row[]): Row['counts'] {
  const add = (part: LevelPart) => rows.reduce((sum, { counts }) => sum + counts[part], 0)
  return Object.fromEntries(LEVEL_PARTS.map((part) => [part, add(part)])) as Record<LevelPart, number>
}
