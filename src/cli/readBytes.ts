import { readFileSync } from 'node:fs'
import type { ExitCode, Terminal } from './terminal.ts'

export function readBytes(file: string, terminal: Terminal): Uint8Array | ExitCode {
  try {
    return new Uint8Array(readFileSync(file))
  } catch (error) {
    terminal.err(`${file}: cannot be read (${reasonOf(error)})`)
    return 2
  }
}

/** 'ENOENT: no such file or directory' without the call and the path that Node adds. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split(',')[0] ?? '') : String(error)
}
