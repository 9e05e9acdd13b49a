import { useState } from 'react'
import type { LockOutcome } from './switchLock.ts'

export type SwitchState =
  | { readonly kind: 'form' | 'wrong' }
  /** from 0 to 1 */
  | { readonly kind: 'working'; readonly fraction: number }
  | { readonly kind: 'failed'; readonly reason: Exclude<LockOutcome, 'done' | 'wrong'> }

/** Carries out a change of the lock; once rows were moved the page begins anew. */
export function useSwitch() {
  const [state, setState] = useState<SwitchState>({ kind: 'form' })
  const begin = async (
    work: (onProgress: (fraction: number) => void) => Promise<LockOutcome>,
    onDone: () => void = () => location.reload(),
  ) => {
    setState({ kind: 'working', fraction: 0 })
    const outcome = await work((fraction) => setState({ kind: 'working', fraction })).catch(() => 'other' as const)
    if (outcome === 'done') onDone()
    else setState(outcome === 'wrong' ? { kind: outcome } : { kind: 'failed', reason: outcome })
  }
  return {
    state,
    begin: (...args: Parameters<typeof begin>) => void begin(...args),
  }
}
