import { useState } from 'react'
import { signOffTexts } from '../../i18n/signOff.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { nothingWaiting } from '../../storage/savers.ts'
import type { SignOutcome } from '../../storage/signOff.ts'

export type SigningFailure = 'changed' | 'waiting' | 'failed'

/** Does one of the verbs of the sign-off, after what this tab still has to write; says in a sentence why it did not work. */
export function useSigning() {
  const t = useTexts(signOffTexts)
  const [failure, setFailure] = useState<SigningFailure | null>(null)
  const [busy, setBusy] = useState(false)
  const attempt = async (verb: () => Promise<SignOutcome>): Promise<boolean> => {
    setBusy(true)
    const failed = await tryIt(verb)
    setFailure(failed)
    setBusy(false)
    return failed === null
  }
  return { attempt, busy, failure: failure && t(failure) }
}

async function tryIt(verb: () => Promise<SignOutcome>): Promise<SigningFailure | null> {
  try {
    if (!(await nothingWaiting())) return 'waiting'
    return (await verb()) === 'written' ? null : 'changed'
  } catch {
    return 'failed'
  }
}
