import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/i18n/catalogue.ts'
import { ALL_PICTURES_BYTES, PICTURE_BYTES, PICTURE_SIZE, PICTURES } from '../../src/i18n/help/pictures.ts'
import type { Block } from '../../src/i18n/prose.ts'
import { TOPICS } from '../../src/screens/help/topics.ts'
import { MANUAL_PICTURES } from '../screenshots/manualPictures.ts'

const FOLDER = 'public/help'

const shown = (Object.values(TOPICS) as readonly (readonly Block[])[]).flatMap((blocks) =>
  blocks.flatMap((block) => (block.kind === 'picture' ? [block.name] : [])),
)

const files = LANGUAGES.flatMap((language) => shown.map((name) => `${FOLDER}/${language}/${name}.webp`))

test('the help shows each of its pictures once, the script takes exactly these, and each lies beside the app in every language', () => {
  const names = Object.keys(PICTURES).toSorted()
  expect(shown.toSorted()).toEqual(names)
  expect(MANUAL_PICTURES.map(({ name }) => name).toSorted()).toEqual(names)
  expect(readdirSync(FOLDER).toSorted()).toEqual([...LANGUAGES].toSorted())
  for (const language of LANGUAGES) {
    expect(readdirSync(`${FOLDER}/${language}`).toSorted()).toEqual(names.map((name) => `${name}.webp`))
  }
})

test('they are small, since every browser that works offline keeps them all', () => {
  const sizes = files.map((file) => readFileSync(file).length)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(PICTURE_BYTES)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(ALL_PICTURES_BYTES)
})

test('no picture is one of another language', () => {
  for (const name of shown) {
    const pictures = LANGUAGES.map((language) => readFileSync(`${FOLDER}/${language}/${name}.webp`).toString('base64'))
    expect(new Set(pictures).size, name).toBe(LANGUAGES.length)
  }
})

test.each(files)('%s has the shape that the page keeps free for it', (file) => {
  const { width, height } = sizeOfWebp(readFileSync(file))
  expect(width / height).toBeCloseTo(PICTURE_SIZE.width / PICTURE_SIZE.height, 2)
  expect(width).toBeGreaterThanOrEqual(PICTURE_SIZE.width)
})

/** As Chromium writes it, with a colour profile: 'RIFF', size, 'WEBP', 'VP8X', size, flags, then width and height less 1 in 24 bits each (RFC 9649, 2.7). */
function sizeOfWebp(bytes: Buffer): { width: number; height: number } {
  expect(bytes.toString('latin1', 8, 16)).toBe('WEBPVP8X')
  return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
}
