import type { Environment } from './environment.ts'

export const ABILITIES = ['storage', 'private', 'insecure', 'single', 'offline'] as const
/** Each is a notice on top of the page; the words stand in `i18n/abilities`. */
export type MissingAbility = (typeof ABILITIES)[number]

/** What to tell, the worst first. Only causes: without https there is no service worker either, and that needs no second notice. */
export function missingAbilities(environment: Environment): MissingAbility[] {
  const { canStore, secure, serviceWorker, looksPrivate, single } = environment
  const missing: Readonly<Record<MissingAbility, boolean>> = {
    storage: !canStore,
    private: canStore && looksPrivate,
    insecure: !secure && !single,
    single: canStore && single,
    // a single file needs no network, and private of Firefox have no service worker: the notice about the window says enough
    offline: secure && canStore && !looksPrivate && !serviceWorker && !single,
  }
  return ABILITIES.filter((ability) => missing[ability])
}
