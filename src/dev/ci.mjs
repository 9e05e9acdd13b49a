import { spawn } from 'node:child_process'
import { failuresIn } from './failures.mjs'
import { ROOT } from './paths.mjs'
import { canProvideServers } from './provideServers.mjs'
import { inWords, sum, tallyIn } from './tally.mjs'

/** What campaigns find they find by chance: they get what the tests leave of the time in which all shall be done. */
const CAMPAIGN_MINUTES = { least: 2, most: 10, allDoneAt: 40 }

/** They are not on every computer, and not everybody may install them. */
const hasServers = canProvideServers()

/** .ci/run: everything, in the order in which a failure is found soonest. */
const COMMANDS = [
  () => ['test'],
  () => ['run', 'test:firefox'],
  ...(hasServers ? [() => ['run', 'test:servers']] : []),
  () => ['run', 'campaigns', '--', '--minutes', String(campaignMinutes())],
]

const tallies = []
const times = []
/** said once more at the end: the output before it is long @type {string[]} */
const failures = []
for (const commandNow of COMMANDS) {
  const command = commandNow()
  const before = process.uptime()
  console.log(`\n=== npm ${command.join(' ')}`)
  const { tally, failed } = await npm(command)
  failures.push(...failed)
  tallies.push(tally)
  times.push(`npm ${command.join(' ')}: ${inWords(tally)} in ${Math.round(process.uptime() - before)} s`)
}
if (!hasServers) times.push('npm run test:servers: left out; nginx and Apache are not here and cannot be installed')
const total = sum(tallies)
console.log(
  `\n${times.join('\n')}\nAll in ${Math.round(process.uptime())} s\n${failures.map((line) => `\n${line}`).join('')}\n${inWords(total)}`,
)
process.exit(total.failed === 0 ? 0 : 1)

function campaignMinutes() {
  const { least, most, allDoneAt } = CAMPAIGN_MINUTES
  return Math.round(Math.min(most, Math.max(least, allDoneAt - process.uptime() / 60)))
}

/**
 * Shows the command's output while it runs and reads the tally in it; a bad exit code is a failure whatever the tally says.
 * @param {string[]} args
 * @returns {Promise<{ tally: import('./tally.mjs').Tally, failed: string[] }>}
 */
function npm(args) {
  return new Promise((resolve) => {
    const child = spawn('npm', args, {
      cwd: ROOT,
      // a dot in colour takes ten characters, and there are thousands
      env: { ...process.env, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    })
    let output = ''
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', (/** @type {string} */ chunk) => {
      output += chunk
      process.stdout.write(chunk)
    })
    child.on('error', () => resolve({ tally: { passed: 0, failed: 1 }, failed: [] }))
    child.on('close', (code) => {
      const tally = tallyIn(output)
      const whole = code === 0 ? tally : { ...tally, failed: Math.max(1, tally.failed) }
      resolve({ tally: whole, failed: failuresIn(output) })
    })
  })
}
