import { createContext, type ReactNode, use } from 'react'

/** What can be done with the lock of this device while it is open. */
export interface DeviceLock {
  readonly idleMinutes: number
  /** resolves when it is stored; holds in all tabs */
  readonly changeIdleMinutes: (minutes: number) => Promise<void>
  /** saves what waits and locks all tabs */
  readonly lockNow: () => void
  /** for the head of the page */
  readonly controls: ReactNode
}

export const DeviceLockContext = createContext<DeviceLock | null>(null)

/** `null`: this device has no lock. */
export function useDeviceLock(): DeviceLock | null {
  return use(DeviceLockContext)
}
