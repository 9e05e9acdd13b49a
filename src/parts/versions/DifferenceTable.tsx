import { type ReactNode, useMemo } from 'react'
import type { PlacedQuestion } from '../../core/versions/questionFields.ts'
import { questionChangeTexts } from '../../i18n/questionChanges.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { TableBox } from '../../ui/TableBox.tsx'
import { Text } from '../../ui/Text.tsx'
import { TABLE_ROLES } from '../../ui/tableRoles.ts'
import { type DifferenceRow, differenceRows, type Shown } from './differenceRows.ts'
import { MarkedText } from './MarkedText.tsx'
import { useSays } from './useSays.ts'
import { wordDiff } from './wordDiff.ts'

export interface DifferenceTableProps {
  readonly before: PlacedQuestion
  readonly after: PlacedQuestion
  /** names of the two columns */
  readonly columns: readonly [string, string]
}

/** Every field that differs, the old text beside the new one, below each other on a narrow screen. */
export function DifferenceTable({ before, after, columns }: DifferenceTableProps) {
  const t = useTexts(questionChangeTexts)
  const says = useSays()
  const rows = useMemo(() => differenceRows(before, after, says), [before, after, says])
  return (
    <TableBox className="version-table" cards hideCaption caption={t('caption', { id: after.question.id })}>
      <thead {...TABLE_ROLES.group}>
        <tr {...TABLE_ROLES.row}>
          {[t('field'), ...columns].map((name) => (
            <th key={name} {...TABLE_ROLES.columnHeader} className="kern-table__header">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...TABLE_ROLES.group}>
        {rows.map((row) => (
          <Row key={row.key} row={row} columns={columns} />
        ))}
      </tbody>
    </TableBox>
  )
}

/** A number or a short word is read as a whole. */
const SHORT = 12

function Row({ row, columns }: { readonly row: DifferenceRow; readonly columns: readonly [string, string] }) {
  const t = useTexts(questionChangeTexts)
  const { name, before, after } = row
  const longest = Math.max(before?.text.length ?? 0, after?.text.length ?? 0)
  const diff = before && after && longest > SHORT ? wordDiff(before.text, after.text) : null
  const anew = before && after && longest > SHORT && !diff
  return (
    <tr {...TABLE_ROLES.row}>
      <th {...TABLE_ROLES.rowHeader} className="kern-table__header">
        {name}
      </th>
      <td {...TABLE_ROLES.cell} className="kern-table__cell" data-label={columns[0]}>
        <Side shown={before}>{diff && <MarkedText runs={diff.before} as="del" />}</Side>
      </td>
      <td {...TABLE_ROLES.cell} className="kern-table__cell" data-label={columns[1]}>
        <Side shown={after}>{diff && <MarkedText runs={diff.after} as="ins" />}</Side>
        {anew && (
          <Text small muted>
            {t('anew')}
          </Text>
        )}
      </td>
    </tr>
  )
}

function Side({ shown, children }: { readonly shown: Shown | null; readonly children: ReactNode }) {
  const t = useTexts(questionChangeTexts)
  if (!shown) return <Text muted>{t('empty')}</Text>
  return (
    <span className="version-text" lang={shown.lang}>
      {children ?? shown.text}
    </span>
  )
}
