/** Not in TypeScript's lists: only Chromium has it. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>
  readonly userChoice: Promise<{ readonly outcome: 'accepted' | 'dismissed' }>
}

let offer: InstallEvent | null = null
const listeners = new Set<() => void>()

function take(next: InstallEvent | null): void {
  offer = next
  for (const listener of listeners) listener()
}

/** Keeps the browser's offer to install the app for the button that asks for it; comes once, soon after the start. */
export function watchInstallPrompt(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    take(event as InstallEvent)
  })
  addEventListener('appinstalled', () => take(null))
}

/** For `useSyncExternalStore`: whether the browser would install the app now. */
export const installPrompt = {
  offered: () => offer !== null,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

/** Has the browser ask; an offer can be used once. */
export async function install(): Promise<'accepted' | 'dismissed'> {
  const used = offer
  take(null)
  await used?.prompt()
  return (await used?.userChoice)?.outcome ?? 'dismissed'
}
