import type { OverTime } from '../../core/comparison/overTime.ts'
import { overTimeTexts } from '../../i18n/overTime.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { localDate } from '../../parts/localDate.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { useToast } from '../../ui/Toast.tsx'
import type { Words } from './useQuestionWords.ts'

/** Hands out the figures as a table. @param municipality for the name of the file */
export function useFiguresCsv(course: OverTime, words: Words, municipality: string): () => Promise<void> {
  const t = useTexts(overTimeTexts)
  const language = useLanguage()
  const { world } = useWorkspace()
  const toast = useToast()
  return async () => {
    try {
      const [{ overTimeCsv }, { download }, { fileName }] = await Promise.all([
        import('../../files/overTimeCsv.ts'),
        import('../../files/download.ts'),
        import('../../files/fileName.ts'),
      ])
      const date = localDate(world.now())
      const name = fileName({ municipality, profile: t('csvName'), date, extension: 'csv' })
      download(overTimeCsv(course, words.domain, language), name, 'text/csv;charset=utf-8')
      toast({ text: t('csvDone', { file: name }) })
    } catch {
      toast({ kind: 'danger', text: t('csvFailed') })
    }
  }
}
