import { posix } from 'node:path'
import { ROOMS } from './rooms.ts'
import type { Sources } from './sources.ts'

/** Test code and what only it uses may import what it likes. */
const OF_TESTS = /\.(test|example)\.tsx?$|\/testing\.tsx?$/

/** What an import statement or import() names. */
const IMPORT =
  /(?:^|[\s;}])(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|(?<!['"-])\bimport\s*\(?\s*['"]([^'"]+)['"]/gm

/** One sentence for each import under src/ that the table of rooms does not allow: the file, what it imports, and why not. */
export function forbiddenImports(sources: Sources): string[] {
  return [...sources]
    .filter(([file]) => file.startsWith('src/') && !OF_TESTS.test(file))
    .flatMap(([file, text]) => importsOf(text).flatMap((target) => objection(file, target) ?? []))
}

export function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, from, called]) => (from ?? called ?? '').replace(/\?.*$/, ''))
}

function objection(file: string, target: string): string | null {
  const name = roomOf(file)
  const room = ROOMS[name]
  if (!room) return `${file} stands in "${name}", which has no place in tests/architecture/rooms.ts`
  const no = (what: string) => `${file} imports ${what}, but ${room.because}`
  if (!target.startsWith('.')) return room.packages.some((allowed) => covers(allowed, target)) ? null : no(target)
  const path = posix.join(posix.dirname(file), target)
  if (!path.startsWith('src/')) return null
  const other = roomOf(path)
  if (other === 'screens' && name === 'screens') return sameScreen(file, path) ? null : no(path)
  return other === name || room.rooms.includes(other) ? null : no(path)
}

/** 'src/core/scoring/score.ts' → 'core/scoring', 'src/core/text.ts' → 'core', 'src/pdf/flow/list.ts' → 'pdf', 'src/main.tsx' → 'main.tsx' */
function roomOf(path: string): string {
  const [, first = '', second, third] = path.split('/')
  return first === 'core' && third !== undefined ? `core/${second}` : first
}

function sameScreen(a: string, b: string): boolean {
  return a.split('/')[2] === b.split('/')[2]
}

function covers(allowed: string, target: string): boolean {
  if (allowed.endsWith('*')) return target.startsWith(allowed.slice(0, -1))
  return target === allowed || target.startsWith(`${allowed}/`)
}
