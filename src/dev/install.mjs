import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command.mjs'
import { ROOT } from './paths.mjs'

/** @typedef {{ version?: string, optional?: boolean, peer?: boolean }} LockedPackage */

/** Installs exactly what package-lock.json names, unless it is there already. Ends the process when that is refused or fails. */
export async function installIfNeeded() {
  const missing = missingPackages(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'))
  if (missing.length === 0) return
  const problem = folderProblem(join(ROOT, 'node_modules'))
  if (problem !== null) {
    console.error(problem)
    process.exit(1)
  }
  console.error(`Installing packages (${missing.length} missing or of another version) …`)
  const code = await run('npm', ['ci', '--no-audit', '--no-fund'], { stdoutTo: 'stderr' })
  if (code === 0) return
  console.error('The packages could not be installed. npm says above why; mostly the network or a proxy is in the way.')
  process.exit(1)
}

/**
 * Optional packages are left out of the comparison: npm installs those of this operating system only.
 * @param {Record<string, LockedPackage>} wanted packages by path, as in package-lock.json
 * @param {Record<string, LockedPackage>} installed
 * @returns {string[]} paths like 'node_modules/vite'
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([path, { optional }]) => path !== '' && !optional)
    .filter(([path, { version }]) => installed[path]?.version !== version)
    .map(([path]) => path)
}

/**
 * npm empties the folder before it installs. Behind a symbolic link that would be the folder of another copy of the project.
 * @param {string} folder
 * @returns {string | null} the sentence for the person at the terminal; `null` = npm may have it
 */
export function folderProblem(folder) {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return null
  return (
    'Packages are missing or of another version, but node_modules is a symbolic link: npm would empty the folder that it leads to. ' +
    'Install them there, or remove the link and start again.'
  )
}

/**
 * npm keeps a lock file of what it has installed inside node_modules.
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function readLock(file) {
  const path = join(ROOT, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {}
}
