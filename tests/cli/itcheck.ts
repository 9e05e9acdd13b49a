import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { run } from '../../src/cli/run.ts'

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const LOADER = import.meta.resolve('tsx')

/** A slow machine needs seconds to start a process. */
export const PROCESS_TIMEOUT = 60_000

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line as a process of its own, in a folder of its own. */
export function itcheck(args: readonly string[], folder: URL | string): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', LOADER, MAIN, ...args], { cwd: folder })
  const text = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (part: string) => {
      text[name] += part
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...text }))
  })
}

/** The same call without a process of its own, where there are many; file names are full ones. */
export async function itcheckHere(...args: string[]): Promise<Ended> {
  const lines = { out: [] as string[], err: [] as string[] }
  const code = await run(args, { out: (line) => lines.out.push(line), err: (line) => lines.err.push(line) })
  return { code, stdout: lines.out.join('\n'), stderr: lines.err.join('\n') }
}
