import type { Change } from '../../core/assessment/change.ts'
import type { Measure } from '../../core/assessment/schema.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { historyTexts } from '../../i18n/history.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Table } from '../../ui/Table.tsx'
import { Text } from '../../ui/Text.tsx'
import { type ChangeWords, useChangeWords } from './useChangeWords.ts'

/** More of them are counted: the list is for recognising a state. */
const MOST = 50

export interface ChangeListProps {
  readonly changes: readonly Change[]
  readonly questionnaire: Questionnaire
  /** that the changes may be about */
  readonly measures: readonly Measure[]
}

export function ChangeList({ changes, questionnaire, measures }: ChangeListProps) {
  const t = useTexts(historyTexts)
  const wordsOf = useChangeWords(questionnaire, measures)
  const rows = changes.slice(0, MOST).map((change) => ({ path: change.path, words: wordsOf(change) }))
  return (
    <>
      <Table
        caption={t('changesShow')}
        hideCaption
        cards
        rows={rows}
        rowKey={({ path }) => path}
        columns={[
          { key: 'what', header: t('what'), rowHeader: true, cell: ({ words }) => <Place words={words} /> },
          { key: 'before', header: t('before'), cell: ({ words }) => <Value text={words.before} /> },
          { key: 'after', header: t('after'), cell: ({ words }) => <Value text={words.after} /> },
        ]}
      />
      {changes.length > MOST && <Text muted>{t('changesMore', { count: changes.length - MOST })}</Text>}
    </>
  )
}

export function Place({ words }: { readonly words: ChangeWords }) {
  return (
    <span className="history-value">
      {words.place}
      {words.field !== null && (
        <>
          <br />
          <Text as="span" muted small>
            {words.field}
          </Text>
        </>
      )}
    </span>
  )
}

export function Value({ text }: { readonly text: string }) {
  return <span className="history-value">{text}</span>
}
