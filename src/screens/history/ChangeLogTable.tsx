import { useMemo, useState } from 'react'
import { ALL_ROWS, isFiltered, type LogFilter, type LogQuestions } from '../../core/assessment/logFilter.ts'
import type { Assessment } from '../../core/assessment/schema.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { textIn } from '../../core/text.ts'
import { historyTexts } from '../../i18n/history.ts'
import { logTexts } from '../../i18n/log.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { RoleField } from '../../parts/RoleField.tsx'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { Table } from '../../ui/Table.tsx'
import { AssessmentLogSwitch } from './AssessmentLogSwitch.tsx'
import { Place, Value } from './ChangeList.tsx'
import { LogFilters } from './LogFilters.tsx'
import { useChangeWords } from './useChangeWords.ts'
import { useLogCsv } from './useLogCsv.ts'
import { PAGE, useLogSearch } from './useLogSearch.ts'
import { useMoment } from './useMoment.ts'

export interface ChangeLogTableProps {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
}

/** Who changed what: one page at a time, newest first. */
export function ChangeLogTable({ questionnaire, assessment }: ChangeLogTableProps) {
  const t = useTexts(historyTexts)
  const ofLog = useTexts(logTexts)
  const { db } = useWorkspace()
  const momentOf = useMoment()
  const wordsOf = useChangeWords(questionnaire, assessment.measures)
  const questions = useLogQuestions(questionnaire)
  const [filter, setFilter] = useState<LogFilter>(ALL_ROWS)
  const wanted = assessment.keepsLog !== false
  const kept = db.keepsLog && wanted
  const { view, go } = useLogSearch(assessment, filter, questions, kept)
  const saveCsv = useLogCsv(questionnaire, assessment, questions)
  const filtered = isFiltered(filter)
  const total = view?.page.total ?? 0
  const rows = view?.page.entries.map((entry) => ({ entry, words: wordsOf({ ...NOTHING, ...entry }) })) ?? []
  const position = view && {
    from: Math.min(view.from + 1, total),
    to: Math.min(view.from + PAGE, total),
    total,
  }
  const empty = view && view.left === 0 && total === 0
  return (
    <Stack as="section" aria-labelledby="history-log">
      <Heading level={2} id="history-log">
        {ofLog('title')}
      </Heading>
      <p>{kept ? t('logText') : ofLog(db.keepsLog ? 'off' : 'deviceOff')}</p>
      <AssessmentLogSwitch id={assessment.id} kept={wanted} />
      {kept && <RoleField />}
      {kept && !(empty && !filtered) && <LogFilters questionnaire={questionnaire} onChange={setFilter} />}
      {kept && empty && <p>{filtered ? ofLog('none') : t('logNone')}</p>}
      <Status>{view && view.left > 0 ? ofLog('searching', { left: view.left }) : ''}</Status>
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
          <Button small icon="arrow-back" disabled={view.from === 0} onClick={() => go(-1)}>
            {t('newer')}
          </Button>
          <Button small iconAfter="arrow-forward" disabled={position.to >= total} onClick={() => go(1)}>
            {t('older')}
          </Button>
          <Status>{t('logCaption', position)}</Status>
        </nav>
      )}
      {rows.length > 0 && (
        <div>
          <Button small icon="download" onClick={() => void saveCsv(filter)}>
            {ofLog('csv')}
          </Button>
        </div>
      )}
    </Stack>
  )
}

/** A log says nothing of a side on which nothing was. */
const NOTHING = { before: undefined, after: undefined }

function useLogQuestions(questionnaire: Questionnaire): LogQuestions {
  const language = useLanguage()
  return useMemo(() => {
    const first = questionnaire.languages[0] ?? 'de'
    return new Map(
      questionnaire.domains.flatMap((domain) =>
        domain.questions.map(
          ({ id, text }) => [id, { domain: domain.id, text: textIn(text, language, first) }] as const,
        ),
      ),
    )
  }, [questionnaire, language])
}
