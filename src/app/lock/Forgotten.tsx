import { useState } from 'react'
import { deviceLockTexts } from '../../i18n/deviceLock.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { removeDatabase } from '../../storage/lock/existing.ts'
import { LOCKED } from '../../storage/lock/lockedThere.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Stack.tsx'

/** Nothing opens a lock without its password. What is left is to begin anew. */
export function Forgotten() {
  const t = useTexts(deviceLockTexts)
  const [asked, setAsked] = useState(false)
  const wipe = async () => {
    await removeDatabase(LOCKED).catch(() => false)
    location.reload()
  }
  return (
    <Disclosure variant="plain" summary={t('forgotten')}>
      <Stack>
        <p>{t('forgottenText')}</p>
        <div>
          <Button icon="delete" onClick={() => setAsked(true)}>
            {t('wipe')}
          </Button>
        </div>
      </Stack>
      <ConfirmDialog
        open={asked}
        onClose={() => setAsked(false)}
        title={t('wipeTitle')}
        confirmLabel={t('wipe')}
        cancelLabel={t('cancel')}
        danger
        onConfirm={() => void wipe()}
      >
        <p>{t('wipeText')}</p>
      </ConfirmDialog>
    </Disclosure>
  )
}
