import { questionnairesTexts } from '../../i18n/questionnaires.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { DefinitionRow } from '../../storage/database.ts'
import type { Installed } from '../../storage/installed.ts'
import { removeDefinition, restoreDefinition } from '../../storage/ownDefinitions.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { useToast } from '../../ui/Toast.tsx'
import { nameOf } from './nameOf.ts'

/** Takes an own questionnaire from the offer, with the way back in the same breath, and puts one back that was only kept. */
export function useOffer({ uses, usesInTrash: _, ...body }: Installed) {
  const t = useTexts(questionnairesTexts)
  const language = useLanguage()
  const { db } = useWorkspace()
  const toast = useToast()
  const { id, version } = body.questionnaire
  const name = nameOf(body.questionnaire, language)

  const restore = async (row: DefinitionRow): Promise<void> => {
    if (await restoreDefinition(db, row)) toast({ text: t('offered', name) })
    else toast({ kind: 'warning', text: t('notOffered', name) })
  }
  const remove = async (): Promise<void> => {
    const row = await removeDefinition(db, { id, version })
    if (!row) return
    toast({
      text: t(uses > 0 ? 'removedKept' : 'removed', name),
      action: { label: t('undo'), onSelect: () => void restore(row) },
    })
  }
  return { remove, offer: () => restore({ id, version, body }) }
}
