import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A text in the ways a browser stores it: UTF-8, UTF-16, and one byte per character where there are no others. */
export function textBytes(text: string): Buffer[] {
  return [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(text, 'latin1')]
}

/** Pieces of bytes, because what is stored in blocks may be cut anywhere. */
export function pieces(bytes: Uint8Array, length = 32): Buffer[] {
  return Array.from({ length: Math.floor(bytes.length / length) }, (_, i) =>
    Buffer.from(bytes.subarray(i * length, (i + 1) * length)),
  )
}

/** What of the wanted stands in any file under the directory, by name: the files it stands in. */
export function findInFiles(
  directory: string,
  wanted: Readonly<Record<string, readonly Buffer[]>>,
): Record<string, string[]> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const found: Record<string, string[]> = {}
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name)
    const content = readFileSync(path)
    for (const [what, forms] of Object.entries(wanted)) {
      if (!forms.some((form) => content.includes(form))) continue
      found[what] = [...(found[what] ?? []), path.slice(directory.length + 1)]
    }
  }
  return found
}
