import { relative } from 'node:path'
import { ROOT } from './paths.mjs'
import { readResults } from './tally.mjs'

/** How a line begins that names a failure, so that whoever reads a long output, `.ci/run` first, finds it again. */
const MARK = 'FAILED '
/** The same for a test that failed and then passed: it waits for something that it does not name. */
const UNSTEADY = 'UNSTEADY '
const LONGEST = 300

/**
 * @param {string} file written by Vitest
 * @returns {string[]} a line per failed test, and per file that did not load
 */
export function failuresInVitest(file) {
  /** @type {{ name: string, status: string, message?: string, assertionResults: { fullName: string, status: string, failureMessages: string[] }[] }[]} */
  const results = readResults(file).testResults ?? []
  return results.flatMap(({ name, status, message, assertionResults }) => {
    const place = relative(ROOT, name)
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [line(place, message)] : []
    return failed.map(({ fullName, failureMessages }) => line(`${place} ${fullName}`, failureMessages[0]))
  })
}

/**
 * @param {string} file written by Playwright
 * @returns {string[]} a line per test that failed, or passed at the second attempt only
 */
export function failuresInPlaywright(file) {
  const { suites = [], errors = [] } = readResults(file)
  return [...suites.flatMap(failuresOf), ...errors.map((/** @type {RunError} */ error) => line('', error.message))]
}

/**
 * @param {string} output of a command
 * @returns {string[]} the lines in it that name a failure
 */
export function failuresIn(output) {
  return output.split('\n').filter((text) => text.startsWith(MARK) || text.startsWith(UNSTEADY))
}

/**
 * @typedef {{ message?: string }} RunError
 * @typedef {{ title: string, file: string, line: number, tests: { results: { status: string, errors: RunError[] }[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @param {Suite} suite
 * @returns {string[]}
 */
function failuresOf({ specs = [], suites = [] }) {
  const own = specs.flatMap((spec) =>
    spec.tests.flatMap(({ results }) => {
      const mark = results.at(-1)?.status === 'passed' ? UNSTEADY : MARK
      const bad = results.find(({ status }) => status !== 'passed' && status !== 'skipped')
      return bad ? line(`${spec.file}:${spec.line} ${spec.title}`, bad.errors[0]?.message, mark) : []
    }),
  )
  return [...own, ...suites.flatMap(failuresOf)]
}

/**
 * @param {string} test
 * @param {string | undefined} message
 */
function line(test, message = '', mark = MARK) {
  const plain = message.replace(/\x1b\[[0-9;]*m/g, '').replace(/\s+/g, ' ')
  return `${mark}${test}: ${plain}`.slice(0, LONGEST)
}
