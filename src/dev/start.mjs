import { build } from './build.mjs'
import { checkNode } from './checkNode.mjs'
import { installIfNeeded } from './install.mjs'
import { DIST } from './paths.mjs'
import { startServer } from './server.mjs'

/** npm start: installs what is missing, builds, serves with the security headers of a real deployment. PORT chooses the port. */
checkNode()
const port = portFrom(process.env['PORT'] ?? '4173')
await installIfNeeded()
await build()
const { origin, close } = await startServer(DIST, { port }).catch(stopBecause)
console.log(`IT-Check runs at ${origin}/ (Ctrl+C ends it)`)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop)
if (process.env['npm_lifecycle_event'] === 'start') stopWithNpm(process.ppid)

function stop() {
  void close().then(() => process.exit(0))
}

/**
 * A signal to npm ends npm and its shell, but does not reach this process, which would go on holding the port.
 * @param {number} parent
 */
function stopWithNpm(parent) {
  setInterval(() => process.ppid === parent || stop(), 500).unref()
}

/** @param {string} text */
function portFrom(text) {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  console.error(`PORT must be a number from 0 to 65535 (0 = any free port), not "${text}".`)
  process.exit(1)
}

/**
 * @param {NodeJS.ErrnoException} error
 * @returns {never}
 */
function stopBecause(error) {
  const reason = error.code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be opened (${error.message})`
  console.error(`Port ${port} ${reason}. Choose another one: PORT=8080 npm start`)
  process.exit(1)
}
