/** Where a command writes: results go to stdout, everything said about them to stderr. Each call writes one line. */
export interface Terminal {
  out(line: string): void
  err(line: string): void
}

/** 0 all is well · 1 errors in what was read · 2 not readable, or a wrong call */
export type ExitCode = 0 | 1 | 2

/** A step of a command gives its value or the code the command ends with; what went wrong has been said by then. */
export function hasEnded<T extends object | null>(step: T | ExitCode): step is ExitCode {
  return typeof step === 'number'
}
