import { countNotes } from '../core/assessment/notes.ts'
import { type Language, textsIn } from '../i18n/catalogue.ts'
import { exportTexts } from '../i18n/export.ts'
import { readBundle } from '../storage/exchange.ts'
import type { Workspace } from '../storage/workspace.ts'
import type { useToast } from '../ui/Toast.tsx'
import { exportAssessment } from './exportAssessment.ts'

export interface SavingAsFile {
  readonly workspace: Workspace
  readonly language: Language
  readonly toast: ReturnType<typeof useToast>
  /** whether `count` notes go along; `null`: no file after all */
  readonly askForNotes: (count: number) => Promise<boolean | null>
}

/** Saves an assessment as a file and says what became of it. */
export async function saveAsFile(id: string, { workspace, language, toast, askForNotes }: SavingAsFile): Promise<void> {
  const t = textsIn(exportTexts, language)
  const { db, world } = workspace
  // before reading: what is changed from now on is not in the file
  const moment = world.now()
  const bundle = await readBundle(db, id)
  if (!bundle) return toast({ kind: 'warning', text: t('questionnaireMissing') })
  const notes = await askForNotes(countNotes(bundle.assessment))
  if (notes === null) return
  const outcome = await exportAssessment(db, bundle, moment, { notes })
  switch (outcome.kind) {
    case 'saved': {
      const { file, missing, notesLeftOut } = outcome
      const said = missing === 0 ? t('exported', outcome) : t('exportedMissing', { count: missing, file })
      return toast({
        ...(missing > 0 && { kind: 'warning' }),
        text: [said, notesLeftOut && t('notesLeftOut')].filter(Boolean).join(' '),
      })
    }
    case 'differs':
    case 'tooLarge':
    case 'failed':
      return toast({ kind: 'danger', text: t(outcome.kind) })
  }
}
