import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/**
 * Folders as one ZIP. Nothing in the bytes comes from clock, folder order or operating system; the date is 1980-01-01, the first a ZIP can hold.
 * @param {Readonly<Record<string, string>>} folders by the folder inside the ZIP
 */
export async function pack(folders) {
  const { zipSync } = await import('fflate')
  const entries = Object.entries(folders).flatMap(([top, directory]) =>
    filesIn(directory).map(
      (file) =>
        /** @type {const} */ ([
          `${top}/${relative(directory, file).split(sep).join('/')}`,
          new Uint8Array(readFileSync(file)),
        ]),
    ),
  )
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) })
}

/** @param {string} directory */
function filesIn(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
