import { readProviderTemplate } from '../core/network/providerTemplate.ts'
import type { Problem } from '../core/problem.ts'
import { openQuestionnaire } from '../core/questionnaire/open.ts'
import { kindOfBytes } from '../files/fileKind.ts'
import { describeProblem } from '../i18n/problems.ts'
import { misplaced } from './misplaced.ts'
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
  let unread = 0
  for (const file of files) {
    const bytes = readBytes(file, terminal)
    if (hasEnded(bytes)) {
      worst = bytes
      unread += 1
      continue
    }
    const isTemplate = kindOfBytes(bytes) === 'template'
    const result = isTemplate ? readProviderTemplate(bytes) : openQuestionnaire(bytes, known)
    const problems = result.ok ? result.warnings : result.problems
    for (const problem of problems) found.push({ file, problem })
    worst = Math.max(worst, exitCodeOf(problems)) as ExitCode
    const wrongPlace = isTemplate ? null : misplaced(file, bytes)
    if (wrongPlace !== null) terminal.err(wrongPlace)
  }
  if (json) terminal.out(JSON.stringify(found.map(asRecord), null, 2))
  else for (const { file, problem } of found) terminal.out(problemLine(file, problem))
  terminal.err(summary(files.length, unread, found))
  return worst
}

function asRecord({ file, problem }: Found) {
  const { path, code, severity, params = {} } = problem
  return { file, path, code, severity, ...describeProblem(problem, 'en'), params }
}

function summary(files: number, unread: number, found: readonly Found[]): string {
  const errors = found.filter(({ problem }) => problem.severity === 'error').length
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  // "0 errors" of a file that nobody has read would sound like praise
  const notRead = unread > 0 ? `, ${unread} not read` : ''
  return `${count(files, 'file')}: ${count(errors, 'error')}, ${count(found.length - errors, 'warning')}${notRead}`
}
