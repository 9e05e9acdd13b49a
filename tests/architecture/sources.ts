import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { ROOT } from '../../src/dev/paths.mjs'

/** Text of every file by its path from the repository's folder, with '/' between its parts. */
export type Sources = ReadonlyMap<string, string>

const NOT_OURS = new Set(['node_modules', '.git', '.cache', 'dist', 'release'])
const BINARY = /\.(png|ttf|woff2|pdf|zip|itcheck|itcheck-part|age)$/

/** Every text file of the repository. */
export function readSources(): Sources {
  return new Map(filesBelow(ROOT).map((file) => [nameOf(file), readFileSync(file, 'utf8')]))
}

function nameOf(file: string): string {
  return relative(ROOT, file).split(sep).join('/')
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesBelow(path)
    return entry.isFile() && !BINARY.test(entry.name) ? [path] : []
  })
}
