import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { Measure } from '../../core/assessment/schema.ts'
import type { PlanRow } from '../../core/plan/planRows.ts'
import { filterRows, NO_FILTER, type PlanFilter, type Sorting, sortRows } from '../../core/plan/table.ts'
import { questionsOf } from '../../core/questionnaire/lookup.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { useLanguage } from '../../i18n/useTexts.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'

/** Which measures the table shows, in which order. The rows keep their places while one works in them. */
export function useListing(questionnaire: Questionnaire, rows: readonly PlanRow[]) {
  const language = useLanguage()
  const text = useQuestionnaireText(questionnaire)
  const [filter, setFilter] = useState<PlanFilter>(NO_FILTER)
  const [sorting, setSorting] = useState<Sorting>({ column: 'need', descending: false })
  /** ids as they stood when the focus came into the rows */
  const [held, setHeld] = useState<readonly string[] | null>(null)
  const calm = useDeferredValue(filter)
  const texts = useMemo(
    () => new Map(questionsOf(questionnaire).map((question) => [question.id, text(question.text)])),
    [questionnaire, text],
  )
  const found = useMemo(() => {
    const wordsOf = ({ questions }: Measure) => questions.map((id) => texts.get(id)).join(' ')
    return sortRows(filterRows(rows, calm, wordsOf), sorting, language)
  }, [rows, calm, sorting, language, texts])
  const shown = useMemo(() => (held ? inPlace(rows, held) : found), [rows, held, found])
  const change = useCallback((part: Partial<PlanFilter>) => {
    setHeld(null)
    setFilter((current) => ({ ...current, ...part }))
  }, [])
  return {
    filter,
    sorting,
    shown,
    /** names the list that is shown: a key in the search draws another one only a moment later */
    key: useMemo(() => JSON.stringify([sorting, calm]), [sorting, calm]),
    change,
    sortBy: (column: Sorting['column']) => {
      setHeld(null)
      setSorting((current) => ({ column, descending: current.column === column && !current.descending }))
    },
    hold: () => setHeld((current) => current ?? shown.map(({ measure }) => measure.id)),
    release: () => setHeld(null),
  }
}

export type Listing = ReturnType<typeof useListing>

function inPlace(rows: readonly PlanRow[], ids: readonly string[]): PlanRow[] {
  const byId = new Map(rows.map((row) => [row.measure.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
