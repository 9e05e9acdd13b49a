import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { DIST } from '../../../src/dev/paths.mjs'

/** Every file of the built app by its address below the app's folder. */
export function builtFiles(): ReadonlyMap<string, Buffer> {
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(files.map((file) => [relative(DIST, file).split(sep).join('/'), readFileSync(file)]))
}

/** What a browser loads before the app can draw: the scripts or the styles that index.html names. */
export function loadedAtStart(files: ReadonlyMap<string, Buffer>, extension: '.js' | '.css'): Buffer[] {
  const page = files.get('index.html')?.toString() ?? ''
  const names = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, name]) => name ?? '')
  return names.filter((name) => name.endsWith(extension)).map((name) => files.get(name) ?? Buffer.alloc(0))
}
