import { CHANGE_KINDS, type ChangeKind } from '../../core/versions/questionChanges.ts'
import type { Fate, UpgradedQuestion } from '../../core/versions/upgrade.ts'
import { questionChangeTexts } from '../../i18n/questionChanges.ts'
import { upgradeTexts } from '../../i18n/upgrade.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Stack } from '../../ui/Stack.tsx'
import { Table, type TableColumn } from '../../ui/Table.tsx'
import { Text } from '../../ui/Text.tsx'

interface Row {
  readonly kind: ChangeKind | 'sum'
  /** of the newer version; of what is gone, of the older one */
  readonly questions: number
  readonly fates: Readonly<Record<Fate, number>>
}

/** How many questions of each kind there are, and what becomes of what was answered. */
export function CountsTable({ questions }: { readonly questions: readonly UpgradedQuestion[] }) {
  const t = useTexts(upgradeTexts)
  const happened = useTexts(questionChangeTexts)
  const rows = CHANGE_KINDS.flatMap((kind) => {
    const row = rowOf(
      kind,
      questions.filter(({ change }) => change.kind === kind),
    )
    return row.questions > 0 ? [row] : []
  })
  const fate = (key: 'carried' | 'confirm' | 'archived'): TableColumn<Row> => ({
    key,
    header: t(key),
    numeric: true,
    cell: ({ fates }) => fates[key],
  })
  const columns: readonly TableColumn<Row>[] = [
    {
      key: 'kind',
      header: t('kind'),
      rowHeader: true,
      cell: ({ kind }) => (kind === 'sum' ? t(kind) : happened(kind)),
    },
    { key: 'questions', header: t('questions'), numeric: true, cell: (row) => row.questions },
    fate('carried'),
    fate('confirm'),
    fate('archived'),
  ]
  return (
    <Stack as="section" aria-labelledby="upgrade-counts">
      <h2 id="upgrade-counts">{t('countsTitle')}</h2>
      <Table
        caption={t('countsTitle')}
        hideCaption
        cards
        columns={columns}
        rows={[...rows, rowOf('sum', questions)]}
        rowKey={({ kind }) => kind}
      />
      <Text muted small>
        {t('countsNote')}
      </Text>
    </Stack>
  )
}

/** Several answers that come together count as one each. */
function rowOf(kind: Row['kind'], questions: readonly UpgradedQuestion[]): Row {
  const count = (wanted: Fate) =>
    questions.filter(({ fate }) => fate === wanted).reduce((sum, { answered }) => sum + answered, 0)
  return {
    kind,
    questions: questions.reduce((sum, { change }) => sum + (change.after.length || change.before.length), 0),
    fates: {
      carried: count('carried'),
      confirm: count('confirm'),
      archived: count('archived'),
      none: count('none'),
    },
  }
}
