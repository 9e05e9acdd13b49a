import { createContext, use } from 'react'

/** Given by `FrozenFrame` to every screen about one assessment. */
export const FrozenContext = createContext(false)

/** Whether the assessment of this screen is signed off: then nothing that changes it is offered, and the storage would refuse it. */
export function useFrozen(): boolean {
  return use(FrozenContext)
}
