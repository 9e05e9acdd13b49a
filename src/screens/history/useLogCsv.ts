import { type LogFilter, type LogQuestions, matchesLog } from '../../core/assessment/logFilter.ts'
import type { Assessment, LogEntry } from '../../core/assessment/schema.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { historyTexts } from '../../i18n/history.ts'
import { logTexts } from '../../i18n/log.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { localDate } from '../../parts/localDate.ts'
import { searchLog } from '../../storage/logSearch.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { useToast } from '../../ui/Toast.tsx'
import { useChangeWords } from './useChangeWords.ts'

/** Hands out the rows that the filter leaves, whole texts and all, newest first. */
export function useLogCsv(questionnaire: Questionnaire, assessment: Assessment, questions: LogQuestions) {
  const t = useTexts(logTexts)
  const ofHistory = useTexts(historyTexts)
  const { db, world } = useWorkspace()
  const toast = useToast()
  const wordsOf = useChangeWords(questionnaire, assessment.measures, Number.POSITIVE_INFINITY)
  const rowOf = (entry: LogEntry): string[] => {
    const { place, field, before, after } = wordsOf({ before: undefined, after: undefined, ...entry })
    return [entry.at, entry.role ?? '', place, field ?? '', before, after, entry.tab]
  }
  return async (filter: LogFilter): Promise<void> => {
    try {
      const [{ csv }, { download }, { fileName }] = await Promise.all([
        import('../../files/csv.ts'),
        import('../../files/download.ts'),
        import('../../files/fileName.ts'),
      ])
      const rows: string[][] = []
      await searchLog(
        db,
        assessment.id,
        (entry) => matchesLog(entry, filter, questions),
        (found) => rows.push(...found.map(rowOf)),
      )
      const head = [t('csvTime'), t('role'), t('csvQuestion'), t('csvField')]
      const columns = [...head, ofHistory('before'), ofHistory('after'), t('csvTab')]
      const { name: municipality } = assessment.municipality
      const date = localDate(world.now())
      const name = fileName({ municipality, profile: t('csvName'), date, extension: 'csv' })
      download(csv([columns, ...rows]), name, 'text/csv;charset=utf-8')
      toast({ text: t('csvDone', { file: name }) })
    } catch {
      toast({ kind: 'danger', text: t('csvFailed') })
    }
  }
}
