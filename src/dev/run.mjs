import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkNode } from './checkNode.mjs'
import { run } from './command.mjs'
import { installIfNeeded } from './install.mjs'
import { ROOT } from './paths.mjs'

/**
 * node src/dev/run.mjs <file.ts> [arguments]: runs a TypeScript file of this repository; only its own output reaches stdout, its exit code is ours.
 * npm changes into the repository's folder; relative names in the arguments mean what they meant where the person typed them.
 */
checkNode()
await installIfNeeded()
const [file, ...args] = process.argv.slice(2)
if (file === undefined) {
  console.error('Call: node src/dev/run.mjs <file.ts> [arguments]')
  process.exit(2)
}
const loader = pathToFileURL(join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href
process.exit(
  await run(process.execPath, ['--import', loader, join(ROOT, file), ...args], {
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    env: { TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json') },
  }),
)
