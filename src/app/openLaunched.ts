import { handFiles } from '../parts/handedFiles.ts'
import { goTo } from '../parts/place.ts'

/** Only Chromium has it, and TypeScript's lists have not. */
export interface LaunchQueue {
  setConsumer(consumer: (params: { readonly files?: readonly { getFile(): Promise<File> }[] }) => unknown): void
}

/**
 * Opens what was double-clicked: the installed app is registered for its file types in the manifest. The way is the one of "Datei öffnen",
 * which asks before it replaces anything and says what a file is that it cannot open.
 */
export function openLaunched(queue: LaunchQueue): void {
  queue.setConsumer(async ({ files = [] }) => {
    if (files.length === 0) return
    const read = await Promise.allSettled(files.map((handle) => handle.getFile()))
    const there = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    // gone in the meantime
    if (there.length === 0) return
    handFiles(there)
    goTo({ screen: 'overview' })
  })
}
