import { useEffect, useState } from 'react'
import { newFollowUpTexts } from '../../i18n/newFollowUp.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { createFollowUp, type FollowUpBasis, readFollowUpBasis } from '../../storage/createFollowUp.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { localDate } from '../localDate.ts'
import { goTo } from '../place.ts'
import { FollowUpFields } from './FollowUpFields.tsx'
import { type FollowUpDraft, firstDraft, followUpProblems, named } from './followUpDraft.ts'
import { WhatComesAlong } from './WhatComesAlong.tsx'

export interface FollowUpDialogProps {
  /** of the assessment that is followed up */
  readonly id: string
  readonly onClose: () => void
}

/** Date, occasion and version of a follow-up, and what it takes along; nothing is made before somebody says so. */
export function FollowUpDialog({ id, onClose }: FollowUpDialogProps) {
  const t = useTexts(newFollowUpTexts)
  const workspace = useWorkspace()
  const [basis, setBasis] = useState<FollowUpBasis | 'reading' | 'gone'>('reading')
  useEffect(() => {
    let wanted = true
    readFollowUpBasis(workspace, id).then(
      (read) => wanted && setBasis(read ?? 'gone'),
      () => wanted && setBasis('gone'),
    )
    return () => {
      wanted = false
    }
  }, [workspace, id])
  if (typeof basis !== 'string') return <Filled basis={basis} onClose={onClose} />
  return (
    <Dialog open onClose={onClose} title={t('title')} closeLabel={t('cancel')}>
      {basis === 'gone' ? <Alert kind="danger" live="alert" title={t('gone')} /> : <p>{t('loading')}</p>}
    </Dialog>
  )
}

function Filled({ basis, onClose }: { readonly basis: FollowUpBasis; readonly onClose: () => void }) {
  const t = useTexts(newFollowUpTexts)
  const workspace = useWorkspace()
  const toast = useToast()
  const nameIn = (year: string) => t('nameDefault', { year })
  const [draft, setDraft] = useState<FollowUpDraft>(() => firstDraft(basis, localDate(workspace.world.now()), nameIn))
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const problems = followUpProblems(draft, basis.file)
  const create = async (form: HTMLFormElement) => {
    setTried(true)
    if (busy) return
    const [first] = Object.keys(problems)
    if (first) return form.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
    setBusy(true)
    try {
      const { title, occasion, ...rest } = draft
      const order = { ...rest, title: title.trim(), occasion: occasion.trim() }
      const made = await createFollowUp(workspace, basis.file.id, order)
      toast({ text: t('done') })
      goTo({ screen: 'questions', id: made })
    } catch {
      setFailed(true)
      setBusy(false)
    }
  }
  return (
    <FormDialog
      title={t('title')}
      saveLabel={t('create')}
      cancelLabel={t('cancel')}
      onSubmit={(form) => void create(form)}
      onClose={onClose}
    >
      <p>{t('text')}</p>
      <FollowUpFields
        basis={basis}
        draft={draft}
        problems={tried ? problems : {}}
        onChange={(next) => setDraft((last) => named(last, next, nameIn))}
      />
      <WhatComesAlong basis={basis} draft={draft} />
      {failed && <Alert kind="danger" live="alert" title={t('failed')} />}
    </FormDialog>
  )
}
