import { type BrowserContext, expect } from '@playwright/test'

/** What the browser has complained about: uncaught errors and error messages, among them every violation of the content security policy. */
export class Complaints {
  #seen: string[] = []

  /** @param tellsOfRequests whether the browser complains of every request that failed, as Chromium does and Firefox does not */
  constructor(private readonly tellsOfRequests: boolean) {}

  watch(context: BrowserContext): void {
    context.on('console', (message) => {
      if (message.type() === 'error') this.#seen.push(`${message.text()} (${message.location().url})`)
    })
    context.on('weberror', (error) => this.#seen.push(String(error.error().stack ?? error.error())))
  }

  get all(): readonly string[] {
    return this.#seen
  }

  /** For a test that provokes complaints, such as losing the network: takes those out that match, and tells how many there were. */
  take(pattern: RegExp): number {
    const before = this.#seen.length
    this.#seen = this.#seen.filter((text) => !pattern.test(text))
    return before - this.#seen.length
  }

  /** For a test that lets a request fail: waits for what the browser says of it, in its own time, and takes it out. */
  async takeFailedRequest(pattern: RegExp): Promise<void> {
    if (this.tellsOfRequests) await expect.poll(() => this.take(pattern)).toBeGreaterThan(0)
    else this.take(pattern)
  }

  /**
   * For a test that goes on without its server: the list of questionnaires is asked for in vain, and of what a page was still loading when
   * it was left Firefox says that the service worker failed.
   */
  takeLostServer(): void {
    this.take(/ERR_CONNECTION_REFUSED .*\/questionnaires\/index\.json/)
    this.take(/A ServiceWorker intercepted the request/)
  }
}
