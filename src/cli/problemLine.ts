import type { Problem, ProblemCode, Result } from '../core/problem.ts'
import { describeProblem } from '../i18n/problems.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** Nothing of such a document could be looked at. */
const UNREADABLE: readonly ProblemCode[] = [
  'not-utf8',
  'too-large',
  'too-deep',
  'too-many',
  'not-json',
  'checksum',
  'file-is-other',
]

/** `file:JSON Pointer code text (hint)` */
export function problemLine(file: string, problem: Problem): string {
  const { text, hint } = describeProblem(problem, 'en')
  const mark = problem.severity === 'warning' ? 'Warning: ' : ''
  return `${file}:${problem.path} ${problem.code} ${mark}${text} (${hint})`
}

export function exitCodeOf(problems: readonly Problem[]): ExitCode {
  const unreadable = (code: ProblemCode) => UNREADABLE.includes(code) || /^(not-a-)?zip/.test(code)
  if (problems.some(({ code }) => unreadable(code))) return 2
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** The value of a result; its problems are said on stderr. */
export function acceptedFrom<T extends object>(file: string, result: Result<T>, terminal: Terminal): T | ExitCode {
  const problems = result.ok ? result.warnings : result.problems
  for (const problem of problems) terminal.err(problemLine(file, problem))
  return result.ok ? result.value : exitCodeOf(problems)
}
