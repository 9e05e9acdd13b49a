/** Processor time for one file, which other work on the machine does not lengthen. A page that stands still longer is closed. */
const PATIENCE_MS = 10_000

/**
 * Opens something hostile.
 * @param open returns what went wrong, or `null`
 * @returns that, or an exception, or that it took too long
 */
export function timed(open: () => string | null): string | null {
  const start = process.cpuUsage()
  try {
    const amiss = open()
    const { user, system } = process.cpuUsage(start)
    const ms = Math.round((user + system) / 1000)
    return amiss ?? (ms > PATIENCE_MS ? `${ms} ms` : null)
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}
