import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { QUESTIONNAIRES } from './shippedLists.ts'

/** Path of a questionnaire in `questionnaires/`. Id and version come from a file, so they are no path until they look like themselves. */
export function findShipped({ id, version }: { id: string; version: string }): string | null {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id) || !/^\d+\.\d+\.\d+$/.test(version)) return null
  const path = fileURLToPath(new URL(`${id}/${version}.json`, QUESTIONNAIRES))
  return existsSync(path) ? path : null
}
