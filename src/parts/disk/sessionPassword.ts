let password: string | null = null
const listeners = new Set<() => void>()

/** The password for backups: in the memory of this tab and nowhere else, so that it is asked for once each time the app is opened. */
export function backupPassword(): string | null {
  return password
}

export function setBackupPassword(next: string | null): void {
  password = next
  for (const listener of listeners) listener()
}

export function onBackupPassword(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
