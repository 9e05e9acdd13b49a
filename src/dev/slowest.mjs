import { relative } from 'node:path'
import { ROOT } from './paths.mjs'
import { readResults } from './tally.mjs'

/** @typedef {{ name: string, ms: number }} Timed */

const SHOWN = 15

/**
 * The test files that took longest, without the time until their first test.
 * @param {string} file written by Vitest
 * @returns {Timed[]}
 */
export function slowestFiles(file) {
  /** @type {{ name: string, startTime: number, endTime: number }[]} */
  const results = readResults(file).testResults ?? []
  return slowest(
    results.map(({ name, startTime, endTime }) => ({ name: relative(ROOT, name), ms: endTime - startTime })),
  )
}

/**
 * The browser tests that took longest.
 * @param {string} file written by Playwright
 * @returns {Timed[]}
 */
export function slowestTests(file) {
  return slowest((readResults(file).suites ?? []).flatMap(testsOf))
}

/** @param {readonly Timed[]} list */
export function inSeconds(list) {
  return list.map(({ name, ms }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${name}`).join('\n')
}

/**
 * @typedef {{ title: string, file: string, line: number, tests: { results: { duration: number }[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @param {Suite} suite
 * @returns {Timed[]}
 */
function testsOf({ specs = [], suites = [] }) {
  const own = specs.map(({ title, file, line, tests }) => ({
    name: `${file}:${line} ${title}`,
    ms: tests.flatMap(({ results }) => results).reduce((total, { duration }) => total + duration, 0),
  }))
  return [...own, ...suites.flatMap(testsOf)]
}

/** @param {readonly Timed[]} list */
function slowest(list) {
  return [...list].sort((a, b) => b.ms - a.ms).slice(0, SHOWN)
}
