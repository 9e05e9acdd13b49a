import { readProviderTemplate } from '../core/network/providerTemplate.ts'
import type { Problem } from '../core/problem.ts'
import { openQuestionnaire } from '../core/questionnaire/open.ts'
import { kindOfBytes } from '../files/fileKind.ts'
import { describeProblem } from '../i18n/problems.ts'
import { exitCodeOf, problemLine } from './problemLine.ts'
import { readBytes } from './readBytes.ts'
import { shippedLists } from './shippedLists.ts'
import { type ExitCode, hasEnded, type Terminal } from './terminal.ts'

interface Found {
  readonly file: string
  readonly problem: Problem
}

/** All problems of all files on stdout, one a line or as one JSON array; the worst file decides the exit code. */
export function validate(files: readonly string[], json: boolean, terminal: Terminal): ExitCode {
  const known = shippedLists()
  const found: Found[] = []
  let worst: ExitCode = 0
  for (const file of files) {
    const bytes = readBytes(file, terminal)
    if (hasEnded(bytes)) {
      worst = bytes
      continue
    }
    const result = kindOfBytes(bytes) === 'template' ? readProviderTemplate(bytes) : openQuestionnaire(bytes, known)
    const problems = result.ok ? result.warnings : result.problems
    for (const problem of problems) found.push({ file, problem })
    worst = Math.max(worst, exitCodeOf(problems)) as ExitCode
  }
  if (json) terminal.out(JSON.stringify(found.map(asRecord), null, 2))
  else for (const { file, problem } of found) terminal.out(problemLine(file, problem))
  terminal.err(summary(files.length, found))
  return worst
}

function asRecord({ file, problem }: Found) {
  const { path, code, severity, params = {} } = problem
  return { file, path, code, severity, ...describeProblem(problem, 'en'), params }
}

function summary(files: number, found: readonly Found[]): string {
  const errors = found.filter(({ problem }) => problem.severity === 'error').length
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  return `${count(files, 'file')}: ${count(errors, 'error')}, ${count(found.length - errors, 'warning')}`
}
