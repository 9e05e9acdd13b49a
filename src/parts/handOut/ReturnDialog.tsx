import { useState } from 'react'
import { attachmentsIn } from '../../core/assessment/attachments.ts'
import type { Slip } from '../../core/merge/slip.ts'
import { partTexts } from '../../i18n/parts.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { readBundle } from '../../storage/exchange.ts'
import { readPart } from '../../storage/parts.ts'
import { nothingWaiting } from '../../storage/savers.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { NotesTick } from '../notes/NotesTick.tsx'
import { useNoteCount } from '../notes/useNoteCount.ts'
import { PartSavingDialog } from './PartSavingDialog.tsx'
import { usePartSaving } from './usePartSaving.ts'
import type { PartOrder } from './writePartFile.ts'

export interface ReturnDialogProps {
  /** of the small assessment */
  readonly id: string
  readonly slip: Slip
  readonly municipality: string
  readonly onClose: () => void
}

/** Saves a part that was filled in, for whom it came from. */
export function ReturnDialog({ id, slip, municipality, onClose }: ReturnDialogProps) {
  const t = useTexts(partTexts)
  const { db, world } = useWorkspace()
  const { state, begin, cancel } = usePartSaving()
  const noteCount = useNoteCount(id)
  const [notes, setNotes] = useState(false)
  const makeOrder = async (password: string | null): Promise<PartOrder | null> => {
    // what was typed a moment ago belongs to it
    await nothingWaiting()
    const [bundle, kept] = await Promise.all([readBundle(db, id), readPart(db, id)])
    if (!bundle || !kept?.part) return null
    const { assessment, questionnaire, attachments } = bundle
    const named = attachmentsIn(assessment)
    const content = {
      slip: kept.part,
      base: kept.base,
      // a copy beside the part has an id of its own; the file names the part
      assessment: { ...assessment, id: kept.base.id },
      questionnaire,
      attachments: new Map([...attachments].filter(([sha256]) => named.has(sha256))),
    }
    return { content, notes, password, marks: [t('fileMark'), t('fileMarkReturned')], moment: world.now() }
  }
  return (
    <PartSavingDialog
      title={t('giveBack')}
      state={state}
      names={[municipality, slip.for.role]}
      next={t('givenBackNext')}
      onSave={(password) => begin(() => makeOrder(password))}
      onCancel={cancel}
      onClose={onClose}
    >
      <p>{t('giveBackLead')}</p>
      <NotesTick count={noteCount} checked={notes} onChange={setNotes} />
    </PartSavingDialog>
  )
}
