import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../src/dev/paths.mjs'
import { THREATS } from '../src/i18n/help/threats.ts'

const text = readFileSync(join(ROOT, 'docs/threat-model.md'), 'utf8')

/** The table "Who might want it": who, how, what stands against it, held by. */
const rows = text
  .split('\n')
  .filter((line) => /^\| (?!who \|)/.test(line))
  .map((line) => line.slice(2, -2).split(' | '))

describe('the threat model in docs and the one in Hilfe', () => {
  it('name the same threats in the same order', () => {
    expect(rows.length).toBeGreaterThan(15)
    expect(THREATS.map(({ who }) => who.en)).toEqual(rows.map(([who]) => who))
  })

  it.each(THREATS.map(({ who, standing }, i) => [who.en, standing, rows[i]?.[2] ?? ''] as const))(
    '%s is told alike: %s',
    (_, standing, against) => {
      const expected = /^\*\*not protected\*\*/i.test(against) ? ['open', 'partly'] : ['stopped', 'partly']
      expect(expected).toContain(standing)
      expect(/\*\*not protected\*\*/i.test(against)).toBe(standing !== 'stopped')
    },
  )
})

it('every row of the threat model names what holds it, and that is there', () => {
  for (const row of rows) expect(row, row[0]).toHaveLength(4)
  const named = rows.flatMap(([, , , held = '']) => [...held.matchAll(/`((?:src|tests|docs)\/[^`]+)`/g)])
  expect(named.length).toBeGreaterThan(15)
  expect(named.map(([, path]) => path ?? '').filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})
