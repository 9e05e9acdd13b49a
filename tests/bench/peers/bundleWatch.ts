import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The watch as one script, to be run in a page before its own. */
export async function bundleWatch(): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('watch/main.ts', import.meta.url)), formats: ['iife'], name: 'ignored' },
    },
  })
  const [output] = [outputs].flat()
  const code = output && 'output' in output ? output.output[0].code : undefined
  if (code === undefined) throw new Error('the watch could not be bundled')
  return code
}
