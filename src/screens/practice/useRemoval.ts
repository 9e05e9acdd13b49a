import type { PlaceInLibrary } from '../../core/network/library.ts'
import { practiceTexts } from '../../i18n/practice.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { removePractices, restorePractices } from '../../storage/practices.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { useToast } from '../../ui/Toast.tsx'

/** What is taken out of the library: `count` examples that a person sees, of which the first is called `title`. */
export interface Removal {
  readonly places: readonly PlaceInLibrary[]
  readonly count: number
  readonly title: string
}

/** Takes examples out, with the way back in the same breath. */
export function useRemoval(): (removal: Removal) => Promise<void> {
  const t = useTexts(practiceTexts)
  const { db } = useWorkspace()
  const toast = useToast()
  const failed = () => toast({ kind: 'danger', text: t('failed') })
  return async ({ places, count, title }) => {
    try {
      const before = await removePractices(db, places)
      const undo = () => void restorePractices(db, before).catch(failed)
      toast({ text: t('removed', { count, title }), action: { label: t('undo'), onSelect: undo } })
    } catch {
      failed()
    }
  }
}
