import type { ReactNode } from 'react'
import { useFrozen } from './useFrozen.ts'

/** Around buttons that change the assessment: gone once it is signed off. */
export function WhenOpen({ children }: { readonly children: ReactNode }) {
  return useFrozen() ? null : children
}
