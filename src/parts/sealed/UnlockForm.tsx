import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Problem } from '../../core/problem.ts'
import type { Language } from '../../i18n/catalogue.ts'
import { describeProblem } from '../../i18n/problems.ts'
import { sealedFileTexts } from '../../i18n/sealedFile.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { PasswordInput } from '../../ui/PasswordInput.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { openInBackground } from './ageInBackground.ts'
import { focusOnArrival } from './focusOnArrival.ts'
import { Working } from './Working.tsx'

/** An encrypted file as it was read. */
export interface LockedFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface UnlockFormProps {
  readonly file: LockedFile
  readonly onOpened: (bytes: Uint8Array<ArrayBuffer>) => void
  /** the file does not open with any password */
  readonly onRefused: (problems: readonly Problem[]) => void
  readonly onOtherFile: () => void
}

/** Asks for the password of a file until it fits. The file stays as it is. */
export function UnlockForm({ file, onOpened, onRefused, onOtherFile }: UnlockFormProps) {
  const t = useTexts(sealedFileTexts)
  const language = useLanguage()
  const [password, setPassword] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [fraction, setFraction] = useState<number | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (password === '') return setError(t('passwordMissing'))
    const controller = new AbortController()
    const { signal } = controller
    running.current = controller
    setError(null)
    setFraction(0)
    const opened = await openInBackground({ bytes: file.bytes, password }, signal, setFraction).catch(() => null)
    if (signal.aborted) return
    if (opened?.ok) return onOpened(opened.value)
    const retry = opened?.problems.find(({ code }) => code === 'age-password' || code === 'age-no-memory')
    if (opened && !retry) return onRefused(opened.problems)
    setFraction(null)
    setError(retry ? sentences(retry, language) : t('unlockFailed'))
  }
  const cancel = () => {
    running.current?.abort()
    setFraction(null)
  }
  return (
    <Stack>
      <p>{t('unlockLead', { file: file.name })}</p>
      {fraction === null ? (
        <form noValidate onSubmit={(event) => void submit(event)}>
          <Stack>
            <PasswordInput
              ref={focusOnArrival}
              label={t('password')}
              hint={t('unlockHint')}
              aria-required
              error={error ?? undefined}
              showLabel={t('show')}
              hideLabelText={t('hide')}
              value={password}
              onChange={({ currentTarget }) => setPassword(currentTarget.value)}
            />
            <Cluster>
              <Button variant="primary" type="submit">
                {t('unlock')}
              </Button>
              <Button onClick={onOtherFile}>{t('otherFile')}</Button>
            </Cluster>
          </Stack>
        </form>
      ) : (
        <>
          <Working what="opening" fraction={fraction} />
          <div>
            <Button ref={focusOnArrival} icon="close" onClick={cancel}>
              {t('cancel')}
            </Button>
          </div>
        </>
      )}
      <Status hidden>{fraction === null ? (error ?? '') : t('opening')}</Status>
    </Stack>
  )
}

function sentences(problem: Problem, language: Language): string {
  const { text, hint } = describeProblem(problem, language)
  return `${text} ${hint}`
}
