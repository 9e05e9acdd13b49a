import { availableParallelism, loadavg, totalmem } from 'node:os'

/** When and on what class of machine, in one line; figures of two machines must not be compared, ratios may. */
export function machineLine(browserVersion: string): string {
  const memory = Math.round(totalmem() / 2 ** 30)
  const parts = [
    new Date().toISOString().slice(0, 10),
    `${availableParallelism()} cores, ${memory} GiB`,
    `${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
    `Chromium ${browserVersion}`,
    `load at the start ${(loadavg()[0] ?? 0).toFixed(1)}`,
  ]
  return parts.join(' · ')
}
