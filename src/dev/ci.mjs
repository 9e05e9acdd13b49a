import { spawn } from 'node:child_process'
import { ROOT } from './paths.mjs'
import { inWords, sum, tallyIn } from './tally.mjs'

/** .ci/run: everything, in the order in which a failure is found soonest. */
const COMMANDS = [['test'], ['run', 'test:firefox'], ['run', 'campaigns', '--', '--minutes', '10']]

const tallies = []
for (const command of COMMANDS) {
  console.log(`\n=== npm ${command.join(' ')}`)
  tallies.push(await npm(command))
}
const total = sum(tallies)
console.log(`\n${inWords(total)}`)
process.exit(total.failed === 0 ? 0 : 1)

/**
 * Shows the command's output while it runs and reads the tally in it; a bad exit code is a failure whatever the tally says.
 * @param {string[]} args
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
function npm(args) {
  return new Promise((resolve) => {
    const child = spawn('npm', args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    })
    let output = ''
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', (/** @type {string} */ chunk) => {
      output += chunk
      process.stdout.write(chunk)
    })
    child.on('error', () => resolve({ passed: 0, failed: 1 }))
    child.on('close', (code) => {
      const tally = tallyIn(output)
      resolve(code === 0 ? tally : { ...tally, failed: Math.max(1, tally.failed) })
    })
  })
}
