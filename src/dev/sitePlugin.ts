import { cpSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { META_POLICY } from './securityHeaders.mjs'

/** What a built app has beside its own code: its policy in the page, the questionnaires next to it, the licence it is given under. */
export function site(): Plugin {
  let root = ''
  let directory = ''
  return {
    name: 'it-check-site',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
      directory = resolve(root, config.build.outDir)
    },
    // not while developing: Vite's page reloads itself through inline scripts
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY },
        injectTo: 'head-prepend',
      },
    ],
    writeBundle: () => {
      cpSync(join(root, 'questionnaires'), join(directory, 'questionnaires'), { recursive: true })
      cpSync(join(root, 'LICENSE'), join(directory, 'LICENSE.txt'))
    },
  }
}
