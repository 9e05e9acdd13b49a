import { writeFileSync } from 'node:fs'
import { provideChromium } from '../../../src/dev/provideChromium.mjs'
import { machineLine } from '../machine.ts'
import { bundleWatch } from './bundleWatch.ts'
import { compare, DOMAINS, type Ground } from './compare.ts'
import { type Options, readOptions, USAGE } from './options.ts'
import { profile } from './profile.ts'
import { selfTest } from './selfTest.ts'
import { openSites } from './sites.ts'
import { withBrowser } from './visit.ts'

/*
 * How fast the app is beside other renderers of questionnaires and a page written by hand, with the same questions, the same work for
 * each answer and the same eyes on it. IT_CHECK_DIST measures another build.
 */
const INTRODUCTION = `Made by \`npm run bench:peers\`; what was measured, how and with which licences: [peers.md](peers.md). Medians over the rounds; ×n is the
ratio to the plain HTML page, the floor, within each round. Compare ratios: times hold for the one machine. The less, the better.`
const options = readOrExplain(process.argv.slice(2))
const chromium = await provideChromium()
const numbers = options.selfTest ? [168] : options.configurations.map(({ questions }) => questions)
const sizes = [...new Set(numbers)].map((questions) => ({ domains: DOMAINS, questions }))
const sites = await openSites(sizes, options.profile !== undefined)
try {
  process.exitCode = await follow(options, { chromium, origins: sites.origins, watch: await bundleWatch() })
} finally {
  await sites.close()
}

/** @returns the exit code */
async function follow({ profile: entry, configurations, ...rest }: Options, ground: Ground): Promise<number> {
  if (rest.selfTest) {
    const { lines, holds } = await selfTest(ground)
    console.log(lines.join('\n'))
    return holds ? 0 : 1
  }
  if (entry) {
    const [configuration] = configurations
    if (configuration) console.log(await profile(entry, configuration, ground))
    return 0
  }
  const version = await withBrowser(chromium, async (context) => context.browser()?.version() ?? 'unknown')
  const head = `${INTRODUCTION}

${machineLine(version)}`
  console.log(head)
  const sections: string[] = []
  for (const configuration of configurations) {
    const at = sections.length
    const hear = (section: string) => {
      sections[at] = section
      if (rest.out !== undefined)
        writeFileSync(
          rest.out,
          `# Figures beside other renderers of questionnaires\n\n${head}\n\n${sections.join('\n\n')}\n`,
        )
    }
    await compare(configuration, rest.entries, { rounds: rest.rounds, ground, hear })
    console.log(`\n${sections[at]}`)
  }
  return 0
}

function readOrExplain(args: readonly string[]): Options {
  try {
    return readOptions(args)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
    process.exit(2)
  }
}
