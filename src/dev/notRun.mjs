import { readResults } from './tally.mjs'

/**
 * @param {string} file written by Playwright
 * @returns {string[]} a line per reason for which tests were left out, with their number
 */
export function notRun(file) {
  /** @type {string[]} */
  const reasons = (readResults(file).suites ?? []).flatMap(reasonsIn)
  return [...new Set(reasons)]
    .map((reason) => ({ reason, count: reasons.filter((other) => other === reason).length }))
    .sort((a, b) => b.count - a.count)
    .map(({ reason, count }) => `${count} not run: ${reason}`)
}

/**
 * @typedef {{ type: string, description?: string }} Annotation
 * @typedef {{ tests: { status: string, annotations: Annotation[], results: { annotations?: Annotation[] }[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @param {Suite} suite
 * @returns {string[]}
 */
function reasonsIn({ specs = [], suites = [] }) {
  const own = specs
    .flatMap(({ tests }) => tests)
    .filter(({ status }) => status === 'skipped')
    .map(({ annotations }) => annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given')
  return [...own, ...suites.flatMap(reasonsIn)]
}
