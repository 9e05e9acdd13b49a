import { createContext, type ReactNode, use } from 'react'

const ReadOnlyContext = createContext(false)

/** Every field inside can be read and copied, and not changed; what is only there to look around stays outside. */
export function ReadOnly({ when, children }: { readonly when: boolean; readonly children: ReactNode }) {
  return <ReadOnlyContext value={when}>{children}</ReadOnlyContext>
}

/** For fields: whether they are inside of such an area. */
export function useReadOnly(): boolean {
  return use(ReadOnlyContext)
}
