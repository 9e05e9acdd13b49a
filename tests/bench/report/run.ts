import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../../../src/dev/command.mjs'
import { provideChromium } from '../../../src/dev/provideChromium.mjs'
import { drawPdf } from '../../../src/pdf/drawPdf.ts'
import { readTagged } from '../../pdf/readTagged.ts'
import { machineLine } from '../machine.ts'
import { timeTable } from '../tables.ts'
import { blocksOf } from './blocks.ts'
import { content } from './content.ts'
import { drawFloor, sheetsOf } from './floor.ts'
import { peers } from './peers.ts'

/*
 * How long the internal report takes, beside plain jsPDF that puts the same lines and photos on pages, and beside three other
 * libraries that lay out the same texts. All in one process, one after the other in every round.
 */
const ROUNDS = Number(process.argv[2] ?? 7)
const OTHERS = 2

const folder = fileURLToPath(new URL('peers', import.meta.url))
if (!existsSync(join(folder, 'node_modules', '.package-lock.json'))) {
  if ((await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdoutTo: 'stderr' })) !== 0) process.exit(1)
}

const chromium = await provideChromium()
const { report, images, photos } = await content(chromium)
const fonts = { regular: font('Regular'), bold: font('Bold') }
const ours = await drawPdf({ content: report, fonts, images })
const sheets = await sheetsOf(ours)
const blocks = blocksOf(
  await readTagged(ours),
  photos.map((photo) => Buffer.from(photo).toString('base64')),
)
const makers: Readonly<Record<string, () => Promise<number> | number>> = {
  'IT-Check': async () => (await drawPdf({ content: report, fonts, images })).length,
  'plain jsPDF': () => drawFloor(sheets, photos, fonts).length,
  ...Object.fromEntries(Object.entries(peers()).map(([name, peer]) => [name, () => peer(blocks)])),
}
console.log(machineLine('none: drawn in Node'))
console.log(
  `${sheets.length} pages, ${report.answers.flatMap(({ answers }) => answers).length} questions, ${photos.length} photos of ${Math.round(photos[0] ? photos[0].length / 1000 : 0)} kB\n`,
)
const times = new Map(Object.keys(makers).map((name) => [name, [] as number[]]))
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, make] of Object.entries(makers)) {
    // the other libraries take up to a minute each
    if (round > OTHERS && !['IT-Check', 'plain jsPDF'].includes(name)) continue
    const start = performance.now()
    const size = await make()
    const took = performance.now() - start
    // the first round loads code and fonts
    if (round > 0) times.get(name)?.push(took)
    else console.log(`${name}: ${Math.round(size / 1000)} kB`)
  }
}
const own = times.get('IT-Check') ?? []
console.log(
  `\n${timeTable(
    [...times]
      .filter(([name]) => name !== 'IT-Check')
      .map(([name, floor]) => ({
        what: `internal report against ${name}`,
        cpu: 1,
        unit: 'ms',
        app: own.slice(0, floor.length),
        floor,
        target: { ratio: name === 'plain jsPDF' ? 2 : 1 },
      })),
  )}`,
)

function font(face: 'Regular' | 'Bold'): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../src/pdf/fonts/FiraSans-${face}.ttf`, import.meta.url)))
}
