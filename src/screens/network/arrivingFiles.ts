/** What of a choice or a drop may be contributions. */
export interface ArrivingFiles {
  readonly files: readonly File[]
  /** other files in a folder, which nobody has chosen one by one */
  readonly ignored: number
}

const OURS = /\.(json|ndjson|jsonl)$/i

/** Of a folder only what its name makes a contribution; hidden files of operating systems stay out. */
export function inFolder(all: readonly File[]): ArrivingFiles {
  const files = all.filter(({ name }) => OURS.test(name) && !name.startsWith('.'))
  return { files, ignored: all.length - files.length }
}

/** Files as they are, folders with all that is in them. Looks at the transfer at once: the browser empties it afterwards. */
export async function arrivingFrom(transfer: DataTransfer): Promise<ArrivingFiles> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  const single = [...transfer.files]
  const folders = entries.filter(isFolder)
  if (folders.length === 0) return { files: single, ignored: 0 }
  const names = new Set(folders.map(({ name }) => name))
  const within: File[] = []
  for (const folder of folders) for await (const file of filesIn(folder)) within.push(file)
  const { files, ignored } = inFolder(within)
  // a folder stands among the files too, as something that cannot be read
  return { files: [...single.filter(({ name }) => !names.has(name)), ...files], ignored }
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

async function* filesIn(folder: FileSystemDirectoryEntry): AsyncGenerator<File> {
  const reader = folder.createReader()
  // a hundred at a time, until there are none
  for (let entries = await nextOf(reader); entries.length > 0; entries = await nextOf(reader)) {
    for (const entry of entries) {
      if (isFolder(entry)) yield* filesIn(entry)
      else yield await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    }
  }
}

function nextOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject))
}
