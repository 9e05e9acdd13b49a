import { questionnairesTexts } from '../../i18n/questionnaires.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { WholeDefinition } from '../../storage/definitionRows.ts'
import { readDefinition } from '../../storage/definitions.ts'
import type { Installed } from '../../storage/installed.ts'
import { removeDefinition, restoreDefinition } from '../../storage/ownDefinitions.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { useToast } from '../../ui/Toast.tsx'
import { nameOf } from './nameOf.ts'

/** Takes an own questionnaire from the offer, with the way back in the same breath, and puts one back that was only kept. */
export function useOffer({ uses, questionnaire }: Installed) {
  const t = useTexts(questionnairesTexts)
  const language = useLanguage()
  const { db } = useWorkspace()
  const toast = useToast()
  const { id, version } = questionnaire
  const name = nameOf(questionnaire, language)

  const restore = async (definition: WholeDefinition | undefined): Promise<void> => {
    if (definition && (await restoreDefinition(db, definition))) toast({ text: t('offered', name) })
    else toast({ kind: 'warning', text: t('notOffered', name) })
  }
  const remove = async (): Promise<void> => {
    const removed = await removeDefinition(db, { id, version })
    if (!removed) return
    toast({
      text: t(uses > 0 ? 'removedKept' : 'removed', name),
      action: { label: t('undo'), onSelect: () => void restore(removed) },
    })
  }
  return { remove, offer: async () => restore(await readDefinition(db, id, version)) }
}
