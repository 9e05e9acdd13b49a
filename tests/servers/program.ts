import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export interface Call {
  readonly program: string
  readonly args: readonly string[]
}

const STARTED_WITHIN_MS = 20_000
const AGAIN_AFTER_MS = 20

/** One that nobody listens on at this moment; servers cannot choose one and say which. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/**
 * A server that stays a process of ours; resolves when it answers on the port.
 * @throws Error with what the server said, when it ends before
 */
export async function start({ program, args }: Call, port: number): Promise<{ readonly stop: () => Promise<void> }> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said += part
  })
  // a test that takes too long ends this process without asking
  process.once('exit', () => child.kill('SIGKILL'))
  const ended = new Promise<never>((_, reject) => {
    child.on('error', reject)
    child.on('close', (code) => reject(new Error(`${program} ended with ${code}: ${said}`)))
  })
  // later than the start it is no failure of it
  ended.catch(() => undefined)
  try {
    await Promise.race([listening(port), ended])
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
  return { stop: () => stop(child) }
}

async function listening(port: number): Promise<void> {
  const until = performance.now() + STARTED_WITHIN_MS
  while (performance.now() < until) {
    if (await answers(port)) return
    await wait(AGAIN_AFTER_MS)
  }
  throw new Error(`nobody listens on port ${port}`)
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
}

/** The second time there is nothing left to do. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  await closed
}
