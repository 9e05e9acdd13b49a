import { spawn } from 'node:child_process'
import { ROOT } from './paths.mjs'

/** npm is a batch file on Windows, which Node starts only through a shell. */
const ON_WINDOWS = process.platform === 'win32'

/**
 * Runs a program to its end, by default in the repository's folder, its output on ours.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, stdoutTo?: 'stdout' | 'stderr' }} [options] `stdoutTo: 'stderr'` keeps our own stdout clean for a caller that reads it
 * @returns {Promise<number>} the exit code; 127 = the program could not be started, 1 = ended by a signal
 */
export function run(program, args, { env = {}, cwd = ROOT, stdoutTo = 'stdout' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['inherit', stdoutTo === 'stderr' ? 2 : 'inherit', 'inherit'],
      shell: ON_WINDOWS && program === 'npm',
    })
    child.on('error', () => resolve(127))
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/**
 * Runs the program of an installed package by its own file, so that neither a shell nor the PATH has a say.
 * @param {string} file below node_modules, e.g. 'vite/bin/vite.js'
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runPackage(file, args, options) {
  return run(process.execPath, [`${ROOT}node_modules/${file}`, ...args], options)
}
