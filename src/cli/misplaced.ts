import { basename, dirname } from 'node:path'
import { readJson } from '../core/json.ts'

/**
 * The app finds a questionnaire by folder and file name: `my-check/1.0.0.json`. A sentence where the content says something else than they do;
 * `null` where it agrees, and for a file that is not named after a version, as a draft on the desktop.
 */
export function misplaced(file: string, bytes: Uint8Array): string | null {
  const named = /^(\d+\.\d+\.\d+)\.json$/.exec(basename(file))
  const json = readJson(bytes)
  if (!named || !json.ok || typeof json.value !== 'object' || json.value === null) return null
  const { id, version } = json.value as { readonly id?: unknown; readonly version?: unknown }
  if (typeof id !== 'string' || typeof version !== 'string') return null
  const folder = basename(dirname(file))
  if (folder === id && named[1] === version) return null
  return `${file}: Note: by its content this is ${id}/${version}.json; in questionnaires/ the app would not find it under this name. (Make folder, file name, “id” and “version” agree.)`
}
