import { useState } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { historyTexts } from '../../i18n/history.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { LogSwitch } from '../../parts/LogSwitch.tsx'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { Table } from '../../ui/Table.tsx'
import { Place, Value } from './ChangeList.tsx'
import { useChangeWords } from './useChangeWords.ts'
import { PAGE, useLogPage } from './useLogPage.ts'
import { useMoment } from './useMoment.ts'

export interface ChangeLogTableProps {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
}

/** Who changed what: one page at a time, newest first. */
export function ChangeLogTable({ questionnaire, assessment }: ChangeLogTableProps) {
  const t = useTexts(historyTexts)
  const { db } = useWorkspace()
  const momentOf = useMoment()
  const wordsOf = useChangeWords(questionnaire, assessment.measures)
  const [kept, setKept] = useState(db.keepsLog)
  const { read, go } = useLogPage(assessment, kept)
  const total = read?.page.total ?? 0
  const rows = read?.page.entries.map((entry) => ({ entry, words: wordsOf({ ...NOTHING, ...entry }) })) ?? []
  const position = read && {
    from: read.from + 1,
    to: Math.min(read.from + PAGE, total),
    total,
  }
  return (
    <Stack as="section" aria-labelledby="history-log">
      <Heading level={2} id="history-log">
        {t('logTitle')}
      </Heading>
      <p>{t(kept ? 'logText' : 'logOff')}</p>
      <LogSwitch onChange={setKept} />
      {kept && read && total === 0 && <p>{t('logNone')}</p>}
      {position && rows.length > 0 && (
        <Table
          caption={t('logCaption', position)}
          hideCaption={total > PAGE}
          cards
          rows={rows}
          rowKey={({ entry }) => entry.id}
          columns={[
            { key: 'what', header: t('what'), rowHeader: true, cell: ({ words }) => <Place words={words} /> },
            { key: 'before', header: t('before'), cell: ({ words }) => <Value text={words.before} /> },
            { key: 'after', header: t('after'), cell: ({ words }) => <Value text={words.after} /> },
            { key: 'when', header: t('when'), cell: ({ entry }) => momentOf(entry.at, 'short') },
            { key: 'who', header: t('who'), cell: ({ entry }) => <Value text={entry.role ?? t('whoNone')} /> },
          ]}
        />
      )}
      {position && total > PAGE && (
        <nav className="history-pages" aria-label={t('logPages')}>
          <Button small icon="arrow-back" disabled={read.from === 0} onClick={() => go(-1)}>
            {t('newer')}
          </Button>
          <Button small iconAfter="arrow-forward" disabled={position.to >= total} onClick={() => go(1)}>
            {t('older')}
          </Button>
          <Status>{t('logCaption', position)}</Status>
        </nav>
      )}
    </Stack>
  )
}

/** A log says nothing of a side on which nothing was. */
const NOTHING = { before: undefined, after: undefined }
