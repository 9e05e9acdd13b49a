import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { ahead } from './src/dev/aheadPlugin.ts'
import { output, whole } from './src/dev/codeSplitting.ts'
import { serviceWorker } from './src/dev/serviceWorkerPlugin.ts'
import { site } from './src/dev/sitePlugin.ts'

const empty = fileURLToPath(new URL('src/dev/emptyModule.ts', import.meta.url))

export default defineConfig(({ mode }) => ({
  // works in any folder of any server
  base: './',
  // in a single file there is nothing to fetch
  plugins: [react(), site(), mode === 'single' ? null : ahead(), serviceWorker()],
  resolve: {
    alias: [
      { find: /^(html2canvas|canvg|dompurify|@noble\/post-quantum\/hybrid\.js)$/, replacement: empty },
      // Dexie's own build for these browsers; the one in its package.json is for Internet Explorer too
      { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
    ],
  },
  // KERN's own use of outdated Sass is not ours to repair
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // the first browsers with oklch and color-mix, which KERN needs anyway: no second set of colours
    cssTarget: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    // every supported browser preloads modules by itself
    modulePreload: { polyfill: false },
    // one file for a USB stick: src/dev/singleFile.mjs puts it together
    cssCodeSplit: mode !== 'single',
    // a data: script or font would need a wider policy
    assetsInlineLimit: 0,
    // kB; the worker of pdf.js, which is loaded when somebody looks at pages
    chunkSizeWarningLimit: 2500,
    rolldownOptions: {
      checks: { pluginTimings: false, ineffectiveDynamicImport: false },
      output: mode === 'single' ? whole : output,
    },
    license: { fileName: 'third-party-licences.txt' },
  },
}))
