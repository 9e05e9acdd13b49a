import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/**
 * The first of these programs that exists and starts. Ubuntu's chromium-browser exists without starting: it only names a snap package.
 * @param {readonly (string | undefined)[]} candidates names looked up in the PATH, or absolute paths
 * @param {string} [harmless] the argument with which the program says its version and ends
 * @returns {string | null} absolute path
 */
export function findProgram(candidates, harmless = '--version') {
  for (const candidate of candidates) {
    for (const path of candidate ? placesOf(candidate) : []) {
      if (isExecutable(path) && starts(path, harmless)) return path
    }
  }
  return null
}

/** @param {string} candidate */
function placesOf(candidate) {
  if (isAbsolute(candidate)) return [candidate]
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, candidate))
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Chrome on Windows opens a window when asked for its version, so there its existence must do.
 * @param {string} path
 * @param {string} harmless
 */
function starts(path, harmless) {
  if (process.platform === 'win32') return true
  return spawnSync(path, [harmless], { stdio: 'ignore', timeout: 30_000 }).status === 0
}
