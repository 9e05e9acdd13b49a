/**
 * What the File System Access API adds to the handles that TypeScript knows. The methods are missing in the browser's own private
 * file system, where nobody has to be asked.
 */
interface Asking {
  queryPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>
}

export type FileHandle = FileSystemFileHandle & Asking
export type FolderHandle = FileSystemDirectoryHandle & Asking

interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileHandle[]>
  showSaveFilePicker?(options: object): Promise<FileHandle>
  showDirectoryPicker?(options: object): Promise<FolderHandle>
}

const pickers = globalThis as Pickers

const TYPES = [{ description: 'IT-Check', accept: { 'application/octet-stream': ['.itcheck'] } }]

/** Chrome, Edge and others made of Chromium, over https; Firefox and Safari let no page keep a file of the user's. */
export function canKeepFiles(): boolean {
  return pickers.showSaveFilePicker !== undefined && pickers.showDirectoryPicker !== undefined
}

/** All pickers need a click that is a moment old at most. `null`: closed without a choice. */
export function pickNewFile(suggestedName: string): Promise<FileHandle | null> {
  return chosen(pickers.showSaveFilePicker?.({ suggestedName, types: TYPES, id: 'it-check' }))
}

export async function pickFile(): Promise<FileHandle | null> {
  return (await chosen(pickers.showOpenFilePicker?.({ types: TYPES, id: 'it-check' })))?.[0] ?? null
}

/** The browser asks at once whether files may be written there, too. */
export function pickFolder(id: 'it-check' | 'it-check-backup' = 'it-check'): Promise<FolderHandle | null> {
  return chosen(pickers.showDirectoryPicker?.({ mode: 'readwrite', id }))
}

async function chosen<T>(picking: Promise<T> | undefined): Promise<T | null> {
  try {
    return (await picking) ?? null
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}

/** Without asking anybody. */
export async function mayWrite(handle: FileSystemHandle & Asking): Promise<boolean> {
  return ((await handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted'
}

/** Lets the browser ask; needs a click. */
export async function askToWrite(handle: FileSystemHandle & Asking): Promise<boolean> {
  if (await mayWrite(handle)) return true
  return ((await handle.requestPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted'
}
