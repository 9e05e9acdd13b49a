import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findChromium } from '../../../src/dev/provideChromium.mjs'
import { QUIET_ALONE } from './chromiumArgs.ts'

/**
 * A Chromium with a profile of its own that can be killed as a power cut would, and started again on the same profile, as often as a test likes:
 * `const browser = new KillableBrowser(); await browser.start(); …; await browser.kill(); await browser.start(); …; await browser.dispose()`.
 */
export class KillableBrowser {
  readonly #profile = mkdtempSync(join(tmpdir(), 'it-check-profile-'))
  readonly #args: readonly string[]
  #process: ChildProcess | null = null
  #connection: Browser | null = null

  /** @param args further arguments, e.g. those of `Outside` */
  constructor(args: readonly string[] = []) {
    this.#args = args
  }

  /** A new page in the profile's own context, so that what it stores is there after the next start. */
  async start(): Promise<Page> {
    const executable = await findChromium()
    if (executable === null) throw new Error('No Chromium here. "npm test" provides one.')
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const args = [
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${this.#profile}`,
      ...root,
      ...QUIET_ALONE,
    ]
    // a process group of its own: killing it takes the renderers along
    this.#process = spawn(executable, [...args, ...this.#args, 'about:blank'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    this.#connection = await chromium.connectOverCDP(await debuggerAddress(this.#process))
    const [context] = this.#connection.contexts()
    if (!context) throw new Error('Chromium started without its default context')
    return context.newPage()
  }

  /** SIGKILL: no page hears of it, nothing is flushed. */
  async kill(): Promise<void> {
    const child = this.#process
    if (child?.pid === undefined) return
    this.#process = null
    const gone = new Promise((resolve) => child.once('exit', resolve))
    process.kill(-child.pid, 'SIGKILL')
    await gone
    await this.#connection?.close().catch(() => undefined)
  }

  async dispose(): Promise<void> {
    await this.kill()
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

/** Chromium writes it to stderr: 'DevTools listening on ws://127.0.0.1:…' */
async function debuggerAddress(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('stderr of Chromium is not a pipe')
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stderr })) {
    const [, address] = /^DevTools listening on (ws:\S+)/.exec(line) ?? []
    if (address) {
      child.stderr.resume()
      return address
    }
    lines.push(line)
  }
  throw new Error(`Chromium did not start:\n${lines.join('\n')}`)
}
