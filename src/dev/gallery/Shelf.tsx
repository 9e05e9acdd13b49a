import type { ReactNode } from 'react'
import { Stack } from '../../ui/Stack.tsx'

export function Shelf({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack as="section" gap="large">
      <h2>{title}</h2>
      {children}
    </Stack>
  )
}
