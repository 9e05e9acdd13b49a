import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const RULES = Array.from({ length: 31 }, (_, i) => `S${i + 1}`)

test('every scoring rule has a test that carries its number', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.test\.tsx?$/.test(file))
  const titles = files.flatMap((file) =>
    readFileSync(`src/${file}`, 'utf8')
      .split('\n')
      // the title of a table of cases stands on the line that closes it
      .filter((line) => /^\s*(test|describe)(\.each)?\(|^\s*\]( as const)?\)\(/.test(line)),
  )
  const tested = new Set(titles.flatMap((title) => [...title.matchAll(/\[(S\d+)\]/g)].map((match) => match[1])))
  expect(RULES.filter((rule) => !tested.has(rule))).toEqual([])
})
