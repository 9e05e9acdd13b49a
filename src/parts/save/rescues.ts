import type { Rescue } from './useRescue.ts'

/** Of what stands on the screen now. */
const offered = new Set<Rescue>()

/** For as long as its screen stands; returns the way to take it back. */
export function offerRescue(rescue: Rescue): () => void {
  offered.add(rescue)
  return () => {
    offered.delete(rescue)
  }
}

export function offeredRescues(): Rescue[] {
  return [...offered]
}
