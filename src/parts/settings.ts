import { createContext, use } from 'react'
import type { Settings } from '../storage/settings.ts'

export interface SettingsInUse {
  readonly settings: Settings
  /** takes effect at once and is stored */
  readonly change: <K extends keyof Settings>(key: K, value: Settings[K]) => void
}

export const SettingsContext = createContext<SettingsInUse | null>(null)

/** Language and appearance, which one can change in the header and on the screen about data. */
export function useSettings(): SettingsInUse {
  const settings = use(SettingsContext)
  if (!settings) throw new Error('useSettings outside of SettingsContext')
  return settings
}
