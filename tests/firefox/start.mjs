#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/**
 * What Playwright starts as if it were Firefox. The true one says on stderr where it listens; here the relay's address takes the
 * place of that one, with Firefox's port as the path: 'ws://127.0.0.1:5000' becomes 'ws://127.0.0.1:<relay>/5000'.
 */
const { FIREFOX = '', RELAY_PORT } = process.env
const firefox = spawn(FIREFOX, process.argv.slice(2), { stdio: ['inherit', 'inherit', 'pipe'] })
process.on('SIGINT', () => firefox.kill('SIGINT'))
process.on('SIGTERM', () => firefox.kill('SIGTERM'))
firefox.on('error', (error) => {
  console.error(error)
  process.exit(127)
})
firefox.on('exit', (code) => process.exit(code ?? 1))
for await (const line of createInterface({ input: firefox.stderr })) {
  console.error(line.replace(/^(WebDriver BiDi listening on ws:\/\/[^:]+):(\d+)$/, `$1:${RELAY_PORT}/$2`))
}
