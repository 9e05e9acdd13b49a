import { overviewTexts } from '../../i18n/overview.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { deleteAssessment, restoreAssessment } from '../../storage/deleteAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { useToast } from '../../ui/Toast.tsx'

/** Not needed before somebody asks for them. */
const SAMPLES = {
  short: async () => (await import('../../files/sample.ts')).sampleAssessment(),
  full: async () => (await import('../../files/fullSample.ts')).fullSampleAssessment(),
}

/** Opens the invented municipality with one click and takes it away with one. */
export function useSample() {
  const t = useTexts(overviewTexts)
  const { db, world } = useWorkspace()
  const toast = useToast()

  const open = async (sample: keyof typeof SAMPLES): Promise<void> => {
    try {
      const [assessment, { findDefinition, installShippedDefinitions, readDefinition }] = await Promise.all([
        SAMPLES[sample](),
        import('../../storage/definitions.ts'),
      ])
      const { id, version } = assessment.questionnaire
      if (!(await findDefinition(db, id, version))) await installShippedDefinitions(db)
      const definition = await readDefinition(db, id, version)
      if (!definition) return toast({ kind: 'warning', text: t('loadFailed') })
      const [{ purgeAssessment }, { writeBundle }] = await Promise.all([
        import('../../storage/purgeAssessment.ts'),
        import('../../storage/exchange.ts'),
      ])
      const bundle = { assessment, questionnaire: definition.bytes, attachments: new Map() }
      await purgeAssessment(db, assessment.id)
      await writeBundle(db, world, bundle, 'own-id', { sample: true })
    } catch {
      toast({ kind: 'danger', text: t('loadFailed') })
    }
  }

  const remove = async (id: string): Promise<void> => {
    await deleteAssessment(db, world, id)
    toast({ text: t('sampleRemoved'), action: { label: t('undo'), onSelect: () => void restoreAssessment(db, id) } })
  }

  return { open, remove }
}
