import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

/** What the service worker knows of the build it belongs to. */
export interface Build {
  /** differs as soon as one byte of one file does */
  readonly name: string
  /** `path` relative to the app's folder, './' = index.html; `integrity` as in HTML: 'sha256-…' */
  readonly files: readonly { readonly path: string; readonly integrity: string }[]
}

const SOURCE = fileURLToPath(new URL('../app/serviceWorker.ts', import.meta.url))

/** Questionnaires may be added beside a built app, and the app keeps them itself; the lists of standards are in its code as well. */
const NOT_OFFLINE = /^(questionnaires\/|sw\.js$|.*\.map$)/

/** Builds dist/sw.js last, when every other file is there to be listed. */
export function serviceWorker(): Plugin {
  let directory = ''
  return {
    name: 'it-check-service-worker',
    apply: 'build',
    configResolved: (config) => {
      directory = resolve(config.root, config.build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: () => bundle(directory, listBuild(directory)),
    },
  }
}

function listBuild(directory: string): Build {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !NOT_OFFLINE.test(path))
    .sort()
    .map((path) => ({ path: path === 'index.html' ? './' : path, integrity: integrityOf(join(directory, path)) }))
  return { name: sha256(JSON.stringify(files)).digest('hex').slice(0, 16), files }
}

function integrityOf(file: string): string {
  return `sha256-${sha256(readFileSync(file)).digest('base64')}`
}

function sha256(content: string | Buffer) {
  return createHash('sha256').update(content)
}

/** A script without imports, because a classic service worker can have none. */
async function bundle(outDir: string, info: Build): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { BUILD: JSON.stringify(info) },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: SOURCE, formats: ['iife'], name: 'serviceWorker', fileName: () => 'sw.js' },
    },
  })
}
