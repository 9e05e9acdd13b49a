import { useState } from 'react'
import { type AnswerMove, MOVES, type Move } from '../../core/comparison/answerMoves.ts'
import { overTimeTexts } from '../../i18n/overTime.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Badge, type BadgeProps } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Table, type TableColumn } from '../../ui/Table.tsx'
import { Text } from '../../ui/Text.tsx'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import type { Words } from './useQuestionWords.ts'

export interface MoveTableProps {
  readonly moves: readonly AnswerMove[]
  readonly words: Words
  readonly printing: boolean
}

/** More at once would make a long page longer than anybody reads. */
const PAGE = 10

const LOOKS: Readonly<Record<Move, Pick<BadgeProps, 'kind' | 'icon'>>> = {
  better: { kind: 'success', icon: 'arrow-up' },
  worse: { kind: 'danger', icon: 'arrow-down' },
  newly: { kind: 'info', icon: 'add' },
  'no-longer': { kind: 'warning', icon: 'question-mark' },
}

/** Every answer that says something else now. */
export function MoveTable({ moves, words, printing }: MoveTableProps) {
  const t = useTexts(overTimeTexts)
  const [kind, setKind] = useState<Move | 'all'>('all')
  const [shown, setShown] = useState(PAGE)
  const found = kind === 'all' ? moves : moves.filter((move) => move.kind === kind)
  const rows = printing ? found : found.slice(0, shown)
  const count = (one: Move) => moves.filter((move) => move.kind === one).length
  const more = Math.min(PAGE, found.length - rows.length)
  const columns: readonly TableColumn<AnswerMove>[] = [
    {
      key: 'question',
      header: t('question'),
      rowHeader: true,
      cell: ({ question: id, must }) => {
        const { text, href, domain } = words.question(id)
        return (
          <Stack gap="small">
            <Link href={href}>{text}</Link>
            <Cluster gap="small">
              <Text as="span" small muted>
                {id} · {domain}
              </Text>
              {must !== null && <Badge>{t('must')}</Badge>}
            </Cluster>
          </Stack>
        )
      },
    },
    { key: 'before', header: t('before'), cell: ({ question, earlier }) => words.said(question, earlier) },
    { key: 'now', header: t('now'), cell: ({ question, later }) => words.said(question, later) },
    {
      key: 'change',
      header: t('change'),
      cell: (move) => <Badge {...LOOKS[move.kind]}>{t(`move-${move.kind}`)}</Badge>,
    },
  ]
  const isUncounted = MOVES.slice(2).some((one) => count(one) > 0)
  return (
    <Stack>
      <Heading level={3}>{t('moves')}</Heading>
      <div className="ui-not-printed">
        <ToggleGroup
          label={t('show')}
          options={[
            { value: 'all', label: t('show-all', { count: moves.length }) },
            ...MOVES.map((value) => ({ value, label: t(`show-${value}`, { count: count(value) }) })),
          ]}
          value={kind}
          onChange={(value) => {
            setKind(value)
            setShown(PAGE)
          }}
        />
      </div>
      {isUncounted && (
        <Text muted small>
          {t('movesNewly')}
        </Text>
      )}
      {found.length === 0 ? (
        <p>{t('movesNone')}</p>
      ) : (
        <Table
          caption={t('movesCaption')}
          hideCaption
          columns={columns}
          rows={rows}
          rowKey={({ question }) => question}
          cards
        />
      )}
      {more > 0 && (
        <div>
          <Button onClick={() => setShown(shown + PAGE)}>{t('more', { count: more })}</Button>
        </div>
      )}
    </Stack>
  )
}
