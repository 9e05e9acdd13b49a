/** Files that the operating system has handed to the installed app, until the overview takes them. */
let waiting: readonly File[] = []
const listeners = new Set<() => void>()

export function handFiles(files: readonly File[]): void {
  waiting = [...waiting, ...files]
  for (const listener of listeners) listener()
}

/** Calls back when there are some, at once if there are already; returns the way to stop. */
export function onHandedFiles(take: (files: readonly File[]) => void): () => void {
  const listener = () => {
    const files = waiting
    waiting = []
    if (files.length > 0) take(files)
  }
  listeners.add(listener)
  listener()
  return () => listeners.delete(listener)
}
