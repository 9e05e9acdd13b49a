import { useState } from 'react'
import { grouped, type Side, signaturesOf } from '../../core/assessment/signOff.ts'
import { signOffTexts } from '../../i18n/signOff.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { localDate } from '../../parts/localDate.ts'
import { ROLES_LIST } from '../../parts/question/RolesList.tsx'
import type { Header } from '../../storage/database.ts'
import { signFor } from '../../storage/signOff.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useSigning } from './useSigning.ts'

export interface SignDialogProps {
  readonly side: Side
  readonly header: Header
  readonly mark: string
  /** findings of the quality gate that nobody has given a reason for */
  readonly open: number
  readonly onClose: () => void
}

/** Role, name if one likes, and day: a signature in the app is a statement, not a legal form. */
export function SignDialog({ side, header, mark, open, onClose }: SignDialogProps) {
  const t = useTexts(signOffTexts)
  const workspace = useWorkspace()
  const today = localDate(workspace.world.now())
  const [role, setRole] = useState(ownRole(workspace.db.role, side, header))
  const [name, setName] = useState('')
  const [on, setOn] = useState(today)
  const [tried, setTried] = useState(false)
  const { attempt, busy, failure } = useSigning()
  const roleMissing = role.trim() === ''
  const dateInvalid = on === '' || on > today
  const sign = async () => {
    setTried(true)
    if (roleMissing || dateInvalid) return
    const order = { side, role: role.trim(), name: name.trim(), on, fingerprint: mark }
    if (await attempt(() => signFor(workspace, header.id, order))) onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`signNamed-${side}`)}
      closeLabel={t('close')}
      footer={
        <>
          <Button variant="primary" disabled={busy} onClick={() => void sign()}>
            {t('sign')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <Stack>
        {open > 0 && <Alert kind="warning" title={t('dialogFindings', { count: open })} />}
        <div>
          <p>{t('dialogText', { title: header.title, name: header.municipality.name })}</p>
          <p className="sign-off__mark">{grouped(mark)}</p>
        </div>
        <TextInput
          label={t('role')}
          hint={t('roleHint')}
          list={ROLES_LIST}
          aria-required
          error={tried && roleMissing && t('roleMissing')}
          value={role}
          onChange={({ target }) => setRole(target.value)}
        />
        <TextInput
          label={t('name')}
          optional={t('optional')}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <DateInput
          label={t('date')}
          max={today}
          aria-required
          error={tried && dateInvalid && t('dateInvalid')}
          value={on}
          onChange={({ target }) => setOn(target.value)}
        />
        {failure && <Alert kind="danger" live="alert" title={failure} />}
      </Stack>
    </Dialog>
  )
}

/** Whoever has signed for the other side is hardly the one who signs for this one. */
function ownRole(role: string, side: Side, header: Header): string {
  return signaturesOf(header).some((signature) => signature.role === role && signature.side !== side) ? '' : role
}
