import type { ReactNode } from 'react'
import { ReadOnly } from '../../ui/ReadOnly.tsx'
import { useFrozen } from './useFrozen.ts'

/** Around fields that change the assessment: once it is signed off they can only be read. */
export function FrozenArea({ children }: { readonly children: ReactNode }) {
  return <ReadOnly when={useFrozen()}>{children}</ReadOnly>
}
