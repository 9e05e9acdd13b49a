import type { BrowserContext, Page } from '@playwright/test'

/**
 * Nobody can click on the browser's own dialogs in a test. What they would give is given at once: real handles, of folders in the private
 * file system, which are written, swapped and moved as those on a drive. Nobody has to be asked there; `permission` answers in place
 * of the user.
 */
export async function givePickers(context: BrowserContext | Page): Promise<void> {
  await context.addInitScript(() => {
    // about:blank has no files
    if (!isSecureContext) return
    const folder = async (name: string) =>
      (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true })
    const pickers = {
      showDirectoryPicker: ({ id }: { id: string }) => folder(id === 'it-check' ? 'Netzlaufwerk' : 'Stick'),
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
        (await folder('Netzlaufwerk')).getFileHandle(suggestedName, { create: true }),
      showOpenFilePicker: async () => [
        await (await folder('Netzlaufwerk')).getFileHandle('IT-Check_Musterdorf.itcheck'),
      ],
    }
    Object.assign(globalThis, pickers)
    const answer = async () => localStorage.getItem('permission') ?? 'granted'
    const ask = async () => {
      if ((await answer()) === 'prompt') localStorage.setItem('permission', 'granted')
      return answer()
    }
    for (const { prototype } of [FileSystemFileHandle, FileSystemDirectoryHandle]) {
      Object.assign(prototype, { queryPermission: answer, requestPermission: ask })
    }
  })
}

/** From now on, also after a reload: the browser wants to be asked again. */
export function forgetPermission(page: Page): Promise<void> {
  return page.evaluate(() => localStorage.setItem('permission', 'prompt'))
}

/** Content of every file in a folder by its name: text of a lock, else base64. */
export function filesIn(page: Page, folder: 'Netzlaufwerk' | 'Stick'): Promise<Record<string, string>> {
  return page.evaluate(async (name) => {
    const files: Record<string, string> = {}
    const directory = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true })
    for await (const [file, handle] of directory.entries()) {
      if (!(handle instanceof FileSystemFileHandle)) continue
      // a lock may be released between being listed and being read
      const content = await handle
        .getFile()
        .then((there) => there.arrayBuffer())
        .catch(() => null)
      if (content === null) continue
      const binary = Array.from(new Uint8Array(content), (byte) => String.fromCharCode(byte)).join('')
      files[file] = file.endsWith('.lock') ? binary : btoa(binary)
    }
    return files
  }, folder)
}

/** As somebody at another computer would. `content`: base64, or text for a lock; `null` deletes the file. */
export function putFile(page: Page, name: string, content: string | null): Promise<void> {
  return page.evaluate(
    async ({ file, data }) => {
      const root = await navigator.storage.getDirectory()
      const directory = await root.getDirectoryHandle('Netzlaufwerk', { create: true })
      if (data === null) return directory.removeEntry(file)
      const stream = await (await directory.getFileHandle(file, { create: true })).createWritable()
      const text = file.endsWith('.lock') ? data : atob(data)
      await stream.write(Uint8Array.from(text, (character) => character.charCodeAt(0)))
      await stream.close()
    },
    { file: name, data: content },
  )
}

/** From now on every write to a file fails so, until the page is loaded again; `null`: works again. */
export function failWrites(page: Page, name: string | null): Promise<void> {
  return page.evaluate((failure) => {
    const { prototype } = FileSystemWritableFileStream as unknown as { prototype: { write: () => Promise<void> } }
    const kept = globalThis as { realWrite?: () => Promise<void> }
    kept.realWrite ??= prototype.write
    prototype.write = failure === null ? kept.realWrite : () => Promise.reject(new DOMException('', failure))
  }, name)
}
