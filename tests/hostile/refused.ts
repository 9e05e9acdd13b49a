import { expect } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import { readItcheck } from '../../src/files/readItcheck.ts'

/** Processor time, which other work on the machine does not lengthen. Far less than anyone waits before closing the page. */
const PATIENCE_MS = 3_000

/** Opens bytes that must not open, and says why they did not. Takes neither long nor ends in an exception. */
export function refused(bytes: Uint8Array): Problem {
  const start = process.cpuUsage()
  const result = readItcheck(bytes)
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1000).toBeLessThan(PATIENCE_MS)
  const [first] = result.ok ? [] : result.problems
  if (!first) throw new Error('the file was opened')
  return first
}
