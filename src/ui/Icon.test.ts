import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ICONS } from './Icon.tsx'

test('every icon name has its picture in the style sheet, and no picture is there unused', () => {
  const source = readFileSync(new URL('./style/icons.scss', import.meta.url), 'utf8')
  const list = /\$in-use: \(([^)]*)\)/.exec(source)?.[1] ?? ''
  expect([...list.matchAll(/"([a-z-]+)"/g)].map((match) => match[1])).toEqual([...ICONS])
})
