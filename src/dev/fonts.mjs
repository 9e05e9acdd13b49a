/**
 * Makes the font files that are checked in: `node src/dev/fonts.mjs`.
 * Source: Fira Sans from @expo-google-fonts/fira-sans (SIL OFL 1.1, no Reserved Font Name, so a subset may keep the name).
 * jsPDF reads only TrueType and cuts a subset itself, but only of the outlines: cutting beforehand saves 20 KB a face in every PDF.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const SOURCE = 'node_modules/@expo-google-fonts/fira-sans'
const PDF = 'src/pdf/fonts'
const WEB = 'src/ui/fonts'

const LATIN = [
  [0x20, 0x7e],
  [0xa0, 0xff],
]
const PUNCTUATION = [
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2265],
]
/** Polish, Czech, Sorbian and Turkish names, the Romanian comma letters and the capital ß */
const NAMES = [
  [0x100, 0x17f],
  [0x218, 0x21b],
  [0x1e9e, 0x1e9e],
]
/** ◊ stands for what the font cannot draw; Fira Sans has no U+FFFD */
const REPLACEMENT = [[0x25ca, 0x25ca]]

mkdirSync(PDF, { recursive: true })
mkdirSync(WEB, { recursive: true })

for (const [name, cut] of Object.entries({ Regular: '400Regular', Bold: '700Bold' })) {
  const text = textOf([...LATIN, ...NAMES, ...PUNCTUATION, ...REPLACEMENT])
  await write(`${PDF}/FiraSans-${name}.ttf`, cut, text, 'sfnt')
}
for (const [weight, cut] of Object.entries({ 400: '400Regular', 500: '500Medium', 600: '600SemiBold' })) {
  await write(`${WEB}/fira-sans-${weight}.woff2`, cut, textOf([...LATIN, ...NAMES, ...PUNCTUATION]), 'woff2')
}
for (const folder of [PDF, WEB]) copyFileSync(`${SOURCE}/LICENSE_FONT`, `${folder}/OFL.txt`)

/**
 * @param {string} file
 * @param {string} cut folder of the source package
 * @param {string} text every character the subset shall have
 * @param {'sfnt' | 'woff2'} targetFormat
 */
async function write(file, cut, text, targetFormat) {
  const whole = readFileSync(`${SOURCE}/${cut}/FiraSans_${cut}.ttf`)
  // without closure no small capitals or old-style figures come along; kerning stays
  const subset = await subsetFont(whole, text, { targetFormat, noLayoutClosure: true })
  writeFileSync(file, subset)
  process.stdout.write(`${file} ${subset.length} bytes\n`)
}

/** @param {readonly (readonly number[])[]} ranges first and last code point of each */
function textOf(ranges) {
  return ranges
    .map(([from = 0, to = 0]) =>
      Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join(''),
    )
    .join('')
}
