import { useState } from 'react'
import { logTexts } from '../i18n/log.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { saveRole } from '../storage/settings.ts'
import { useWorkspace } from '../storage/workspace.ts'
import { TextInput } from '../ui/TextInput.tsx'

/** Who sits here, as a role, if one likes; remembered on this device. */
export function RoleField() {
  const t = useTexts(logTexts)
  const { db } = useWorkspace()
  const [role, setRole] = useState(db.role)
  const change = (next: string) => {
    setRole(next)
    // a full disk is told where answers are saved
    saveRole(db, next.trim()).catch(() => undefined)
  }
  return (
    <TextInput
      label={t('ownRole')}
      hint={t('ownRoleHint')}
      optional={t('optional')}
      value={role}
      onChange={({ target }) => change(target.value)}
    />
  )
}
