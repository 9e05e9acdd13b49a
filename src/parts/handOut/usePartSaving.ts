import { useEffect, useRef, useState } from 'react'
import type { Problem } from '../../core/problem.ts'
import { type PartOrder, writePartFile } from './writePartFile.ts'

export type PartSaving =
  | { readonly kind: 'form' | 'failed' | 'not-there' }
  /** from 0 to 1; `null`: not encrypted, takes no time to speak of */
  | { readonly kind: 'working'; readonly fraction: number | null }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'saved'; readonly file: string; readonly order: PartOrder }

/** Saves one part at a time; leaving ends the work. `makeOrder` gives `null` when what is needed for it is not in this browser. */
export function usePartSaving(onSaved: (order: PartOrder) => Promise<void> = () => Promise.resolve()) {
  const [state, setState] = useState<PartSaving>({ kind: 'form' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const work = async (makeOrder: () => Promise<PartOrder | null>, signal: AbortSignal): Promise<PartSaving> => {
    const order = await makeOrder()
    if (!order) return { kind: 'not-there' }
    const outcome = await writePartFile(order, signal, (fraction) => setState({ kind: 'working', fraction }))
    if (outcome.kind === 'refused') return outcome
    await onSaved(order)
    return { ...outcome, order }
  }
  const begin = async (makeOrder: () => Promise<PartOrder | null>) => {
    const controller = new AbortController()
    running.current = controller
    setState({ kind: 'working', fraction: null })
    const next = await work(makeOrder, controller.signal).catch((): PartSaving => ({ kind: 'failed' }))
    if (!controller.signal.aborted) setState(next)
  }
  const cancel = () => {
    running.current?.abort()
    setState({ kind: 'form' })
  }
  return { state, begin: (makeOrder: () => Promise<PartOrder | null>) => void begin(makeOrder), cancel }
}
