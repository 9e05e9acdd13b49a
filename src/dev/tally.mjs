import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE } from './paths.mjs'

/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
  }
}

/** @param {Tally} tally */
export function inWords({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}

/**
 * The last line of the form '12 passed, 0 failed'; a command that ends without one has not finished and counts as a failure.
 * @param {string} output
 * @returns {Tally}
 */
export function tallyIn(output) {
  const [, passed, failed] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? []
  return passed === undefined ? { passed: 0, failed: 1 } : { passed: Number(passed), failed: Number(failed) }
}

/**
 * A check without tests of its own counts as one.
 * @param {number} code exit code
 * @returns {Tally}
 */
export function tallyOfCode(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * Where a test runner shall write its results; what an earlier run left there is gone, so that it is not counted again.
 * @param {string} runner
 */
export function freshResultFile(runner) {
  const file = join(CACHE, `${runner}.json`)
  mkdirSync(CACHE, { recursive: true })
  rmSync(file, { force: true })
  return file
}

/**
 * @param {string} file written by Vitest
 * @param {number} code exit code of Vitest
 * @returns {Tally}
 */
export function vitestTally(file, code) {
  const { numPassedTests = 0, numFailedTests = 0 } = readResults(file)
  return withCode({ passed: numPassedTests, failed: numFailedTests }, code)
}

/** More of them in one run is no chance any more. */
const UNSTEADY_AT_MOST = 3

/**
 * A test that passed at the second attempt only is named (`failures.mjs`) and counts as passed; where there are several, all of them failed.
 * @param {string} file written by Playwright
 * @param {number} code exit code of Playwright
 * @returns {Tally}
 */
export function playwrightTally(file, code) {
  const { expected = 0, unexpected = 0, flaky = 0 } = readResults(file).stats ?? {}
  return flaky > UNSTEADY_AT_MOST
    ? withCode({ passed: expected, failed: unexpected + flaky }, code)
    : withCode({ passed: expected + flaky, failed: unexpected }, code)
}

/**
 * What a runner wrote; nothing of it where it did not come that far.
 * @param {string} file
 */
export function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

/**
 * A runner can fail without a failed test: a file that does not load, a run without any test.
 * @param {Tally} tally
 * @param {number} code
 * @returns {Tally}
 */
function withCode({ passed, failed }, code) {
  const nothingRan = passed + failed === 0
  return { passed, failed: failed === 0 && (code !== 0 || nothingRan) ? 1 : failed }
}
