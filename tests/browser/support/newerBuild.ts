import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DIST } from '../../../src/dev/paths.mjs'

/** A copy of the built app that can be replaced by a newer build while browsers have it open. */
export class Deployment {
  readonly directory = mkdtempSync(join(tmpdir(), 'it-check-deployment-'))

  constructor() {
    cpSync(DIST, this.directory, { recursive: true })
  }

  /** Another page with another name, and the service worker that belongs to it, as the build would write it. */
  publish(version: string): void {
    const page = this.#read('index.html')
    const newPage = page.replace('<head>', `<head><meta name="version" content="${version}">`)
    const worker = this.#read('sw.js')
      .replace(sha256(page), sha256(newPage))
      .replace(/[0-9a-f]{16}/, sha256(newPage, 'hex').slice(0, 16))
    writeFileSync(join(this.directory, 'index.html'), newPage)
    writeFileSync(join(this.directory, 'sw.js'), worker)
  }

  /** The new page is there, but one that the new service worker does not expect: copying to the server is not finished. */
  publishHalf(version: string): void {
    this.publish(version)
    writeFileSync(join(this.directory, 'index.html'), `${this.#read('index.html')}<!-- other bytes -->`)
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true })
  }

  #read(name: string): string {
    return readFileSync(join(this.directory, name), 'utf8')
  }
}

function sha256(text: string, encoding: 'base64' | 'hex' = 'base64'): string {
  return createHash('sha256').update(text).digest(encoding)
}
