import { useEffect, useState } from 'react'
import { attachmentsIn } from '../../core/assessment/attachments.ts'
import { cutPart } from '../../core/merge/cutPart.ts'
import { KEPT_BACK, type KeptBack } from '../../core/merge/slipValues.ts'
import { partTexts } from '../../i18n/parts.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { readBundle } from '../../storage/exchange.ts'
import { AssessmentFeed } from '../../storage/openAssessment.ts'
import { rememberHandedOut } from '../../storage/parts.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { FieldError } from '../../ui/FieldError.tsx'
import { Status } from '../../ui/Status.tsx'
import { Text } from '../../ui/Text.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { ChoiceFields, type Choosing, chosenQuestions, NOTHING_CHOSEN } from './ChoiceFields.tsx'
import { flipped } from './flipped.ts'
import { PartSavingDialog } from './PartSavingDialog.tsx'
import { usePartSaving } from './usePartSaving.ts'
import type { PartOrder } from './writePartFile.ts'

export interface HandOutDialogProps {
  /** of the assessment */
  readonly id: string
  readonly onClose: () => void
}

/** Saves some questions of an assessment as a file for somebody else to answer. The assessment stays as it is. */
export function HandOutDialog({ id, onClose }: HandOutDialogProps) {
  const t = useTexts(partTexts)
  const { db, world } = useWorkspace()
  const [feed, setFeed] = useState<AssessmentFeed | 'failed' | null>(null)
  const [choosing, setChoosing] = useState(NOTHING_CHOSEN)
  const [recipient, setRecipient] = useState('')
  const [along, setAlong] = useState<readonly KeptBack[]>(['comments'])
  const [checked, setChecked] = useState(false)
  const { state, begin, cancel } = usePartSaving(({ content }) => rememberHandedOut(db, content))
  useEffect(() => {
    void AssessmentFeed.open(db, id, { texts: () => [] }).then(
      (opened) => setFeed(typeof opened === 'string' ? 'failed' : opened),
      () => setFeed('failed'),
    )
  }, [db, id])

  const open = feed === null || feed === 'failed' ? null : feed
  const questions = open ? chosenQuestions(open, choosing) : []
  const makeOrder = async (password: string | null): Promise<PartOrder | null> => {
    const bundle = await readBundle(db, id)
    if (!bundle) return null
    const moment = world.now()
    const keptBack = KEPT_BACK.filter((what) => !along.includes(what))
    const part = cutPart(bundle.assessment, questions, { id: world.newId(), at: moment, recipient, keptBack })
    const named = along.includes('photos') ? attachmentsIn(part.base) : new Set<string>()
    const attachments = new Map([...bundle.attachments].filter(([sha256]) => named.has(sha256)))
    const content = { ...part, assessment: part.base, questionnaire: bundle.questionnaire, attachments }
    return { content, notes: along.includes('notes'), password, marks: [t('fileMark')], moment }
  }
  const save = (password: string | null, form: HTMLFormElement) => {
    setChecked(true)
    if (questions.length === 0) form.querySelector<HTMLInputElement>('[name=by]:checked')?.focus()
    else if (recipient.trim() === '') form.querySelector<HTMLInputElement>('[name=recipient]')?.focus()
    else begin(() => makeOrder(password))
  }
  const change = (next: Choosing) => {
    setChoosing(next)
    const only = onlyRole(open, next)
    if (only !== null && (recipient === '' || recipient === onlyRole(open, choosing))) setRecipient(only)
  }
  // the dialog begins with the choice of questions: opened without it, the focus would start below it
  if (feed === null) return null
  const names = open ? [open.getState().header.municipality.name, open.getState().header.title] : []
  return (
    <PartSavingDialog
      title={t('handOut')}
      state={state}
      names={names}
      next={t('savedNext', { role: recipient })}
      onSave={save}
      onCancel={cancel}
      onClose={onClose}
    >
      {/* a space while it is read: what is below must not move */}
      <Text muted>{names.filter(Boolean).join(' · ') || '\u00a0'}</Text>
      <p>{t('lead')}</p>
      {feed === 'failed' && <Alert kind="danger" live="alert" title={t('loadFailed')} />}
      {open && <ChoiceFields feed={open} value={choosing} onChange={change} />}
      <div>
        <Status>
          {questions.length > 0 ? (
            <strong>{t('chosen', { count: questions.length })}</strong>
          ) : (
            t('chosen', { count: 0 })
          )}
        </Status>
        {checked && questions.length === 0 && <FieldError id="part-none">{t('noneChosen')}</FieldError>}
      </div>
      <TextInput
        name="recipient"
        label={t('recipient')}
        hint={t('recipientHint')}
        aria-required
        error={checked && recipient.trim() === '' ? t('recipientMissing') : undefined}
        maxLength={80}
        value={recipient}
        onChange={({ currentTarget }) => setRecipient(currentTarget.value)}
      />
      <CheckboxGroup legend={t('along')} hint={t('alongHint')}>
        {KEPT_BACK.map((what) => (
          <Checkbox
            key={what}
            label={t(what)}
            checked={along.includes(what)}
            onChange={() => setAlong(flipped(along, what))}
          />
        ))}
      </CheckboxGroup>
    </PartSavingDialog>
  )
}

/** Who is asked, when it is one: most likely the recipient. */
function onlyRole(feed: AssessmentFeed | null, { by, roles, assignees }: Choosing): string | null {
  const [name, ...others] = [...roles, ...assignees]
  if (by !== 'person' || name === undefined || others.length > 0) return null
  const role = feed?.questionnaire.roles?.find(({ id }) => id === name)
  return role ? (Object.values(role.label)[0] ?? name) : name
}
