import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { deviceLockTexts } from '../../i18n/deviceLock.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { PasswordInput } from '../../ui/PasswordInput.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { WordMark } from '../WordMark.tsx'
import { Forgotten } from './Forgotten.tsx'
import './lock.css'

/** `gone`: the lock was changed or switched off in another tab. */
export type UnlockOutcome = 'unlocked' | 'wrong' | 'no-memory' | 'gone'

interface LockScreenProps {
  /** made by a later version of the app, which knows how to open it */
  readonly newer: boolean
  /** rejects when the database does not answer */
  readonly unlock: (password: string) => Promise<UnlockOutcome>
}

const SENTENCES = { wrong: 'wrongPassword', 'no-memory': 'noMemory' } as const

/** All there is while this device is locked. The address stays, so that one goes on where one was. */
export function LockScreen({ newer, unlock }: LockScreenProps) {
  const t = useTexts(deviceLockTexts)
  useEffect(() => {
    document.title = `${t('lockedTitle')} – ${t('product')}`
  }, [t])
  return (
    <main className="app-width app-main lock-screen">
      <WordMark name={t('product')} />
      <PageHeader title={t('lockedTitle')} lead={t(newer ? 'lockedNewer' : 'lockedLead')} />
      {newer ? (
        <div>
          <Button variant="primary" icon="autorenew" onClick={() => location.reload()}>
            {t('reload')}
          </Button>
        </div>
      ) : (
        <>
          <UnlockDeviceForm unlock={unlock} />
          <Forgotten />
        </>
      )}
    </main>
  )
}

function UnlockDeviceForm({ unlock }: Pick<LockScreenProps, 'unlock'>) {
  const t = useTexts(deviceLockTexts)
  const field = useRef<HTMLInputElement>(null)
  const [password, setPassword] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [working, setWorking] = useState(false)
  const [capsLock, setCapsLock] = useState(false)
  useEffect(() => field.current?.focus(), [])

  const refuse = (sentence: string) => {
    setWorking(false)
    setError(sentence)
    field.current?.select()
    field.current?.focus()
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (working) return
    if (password === '') return refuse(t('passwordMissing'))
    setError(null)
    setWorking(true)
    const outcome = await unlock(password).catch(() => 'failed' as const)
    if (outcome === 'unlocked') return
    if (outcome === 'gone') return location.reload()
    refuse(outcome === 'failed' ? t('unlockFailed') : t(SENTENCES[outcome]))
  }
  const lookAtCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'))
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <PasswordInput
          ref={field}
          label={t('password')}
          hint={t('passwordHint')}
          aria-required
          error={error ?? undefined}
          showLabel={t('show')}
          hideLabelText={t('hide')}
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          onKeyDown={lookAtCapsLock}
          onKeyUp={lookAtCapsLock}
        />
        {capsLock && <Alert kind="info" live="status" title={t('capsLock')} />}
        <div>
          <Button variant="primary" type="submit">
            {t('unlock')}
          </Button>
        </div>
        <Status>{working ? t('unlocking') : ''}</Status>
        <Status hidden>{error ?? ''}</Status>
      </Stack>
    </form>
  )
}
