import type { FileHandle, FolderHandle } from './handles.ts'

type Failing = 'read' | 'create' | 'write' | 'close' | 'remove'

/**
 * A folder in memory that behaves as the real one does: a write goes into a copy that takes the place of the file on closing, names
 * that are not there throw NotFoundError, and each step can be made to fail.
 */
export class MemoryFolder {
  readonly files = new Map<string, { bytes: Uint8Array<ArrayBuffer>; lastModified: number }>()
  /** step → name of the DOMException it throws */
  readonly failing = new Map<Failing, string>()
  /** called between two steps, to do what others do meanwhile */
  onStep: (step: Failing) => void = () => undefined
  #clock = Date.parse('2026-12-01T10:00:00Z')

  get handle(): FolderHandle {
    return folderHandle(this)
  }

  file(name: string): FileHandle {
    return fileHandle(this, name)
  }

  put(name: string, content: Uint8Array<ArrayBuffer> | string): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    this.files.set(name, { bytes, lastModified: this.#clock++ })
  }

  text(name: string): string | null {
    const file = this.files.get(name)
    return file ? new TextDecoder().decode(file.bytes) : null
  }

  step(step: Failing): void {
    this.onStep(step)
    const failure = this.failing.get(step)
    if (failure) throw new DOMException(step, failure)
  }
}

function folderHandle(folder: MemoryFolder): FolderHandle {
  return {
    kind: 'directory',
    name: 'Sicherung',
    async getFileHandle(name: string, options: { create?: boolean } = {}) {
      folder.step('create')
      if (!folder.files.has(name)) {
        if (!options.create) throw new DOMException(name, 'NotFoundError')
        folder.put(name, '')
      }
      return fileHandle(folder, name)
    },
    async removeEntry(name: string) {
      folder.step('remove')
      if (!folder.files.delete(name)) throw new DOMException(name, 'NotFoundError')
    },
    async *keys() {
      folder.step('read')
      yield* [...folder.files.keys()]
    },
  } as unknown as FolderHandle
}

function fileHandle(folder: MemoryFolder, name: string): FileHandle {
  return {
    kind: 'file',
    name,
    async getFile() {
      folder.step('read')
      const file = folder.files.get(name)
      if (!file) throw new DOMException(name, 'NotFoundError')
      return new File([file.bytes], name, { lastModified: file.lastModified })
    },
    async createWritable() {
      folder.step('create')
      if (!folder.files.has(name)) throw new DOMException(name, 'NotFoundError')
      const parts: Uint8Array<ArrayBuffer>[] = []
      return {
        async write(part: Uint8Array<ArrayBuffer> | string) {
          const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part
          parts.push(bytes.slice(0, Math.ceil(bytes.length / 2)))
          folder.step('write')
          parts.push(bytes.slice(Math.ceil(bytes.length / 2)))
        },
        async close() {
          folder.step('close')
          folder.put(name, new Uint8Array(await new Blob(parts).arrayBuffer()))
        },
        abort: async () => undefined,
      }
    },
  } as unknown as FileHandle
}
