import type { StandardCoverage } from '../../core/report/standards.ts'
import { standardsTexts } from '../../i18n/standards.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Table, type TableColumn } from '../../ui/Table.tsx'

export interface OverviewTableProps {
  readonly standards: readonly StandardCoverage[]
  /** there is a plan, so that its effect can be told */
  readonly planned: boolean
  readonly onGoTo: (standard: string) => void
}

const movedOf = ({ counts }: StandardCoverage) => counts.moved

export function OverviewTable({ standards, planned, onGoTo }: OverviewTableProps) {
  const t = useTexts(standardsTexts)
  const columns: readonly TableColumn<StandardCoverage>[] = [
    {
      key: 'standard',
      header: t('standard'),
      rowHeader: true,
      cell: ({ id, title, edition }) => (
        <Button variant="link" onClick={() => onGoTo(id)}>
          {t('standardTitle', { title, edition })}
        </Button>
      ),
    },
    {
      key: 'touched',
      header: t('touched'),
      numeric: true,
      cell: ({ listed, counts: { touched, total } }) => (listed ? t('touchedOf', { touched, total }) : touched),
    },
    { key: 'below', header: t('below'), numeric: true, cell: ({ counts }) => counts.below },
    ...(planned ? [{ key: 'moved', header: t('moved'), numeric: true, cell: movedOf }] : []),
  ]
  return <Table caption={t('overview')} columns={columns} rows={standards} rowKey={({ id }) => id} />
}
