/** Oldest Node of each line that runs Vite 8; lines newer than these all do. */
const OLDEST = { 20: 19, 22: 12 }

/**
 * @param {string} version as in `process.versions.node`, e.g. '20.19.0'
 * @returns {string | null} the sentence for the person at the terminal; `null` = this Node will do
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const oldest = OLDEST[/** @type {keyof typeof OLDEST} */ (major)]
  if (major > 22 || (oldest !== undefined && minor >= oldest)) return null
  return `IT-Check needs Node 20.19 or newer (of Node 22: 22.12 or newer). This is Node ${version}. Get a current one from https://nodejs.org.`
}

/** Ends the process with one sentence instead of a stack trace from some package that expects a newer Node. */
export function checkNode() {
  const problem = nodeProblem(process.versions.node)
  if (problem === null) return
  console.error(problem)
  process.exit(1)
}
