import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { APP_RELEASED, APP_VERSION } from '../src/files/appVersion.ts'
import { KEPT, SECTIONS } from '../src/i18n/approval.ts'
import { Database } from '../src/storage/database.ts'

it('the page for the Freigabe names every table of the database, and no table twice', () => {
  const tables = new Database('approval').tables.map(({ name }) => name)
  expect(KEPT.flatMap((kept) => kept.tables).toSorted()).toEqual(tables.toSorted())
})

it('says everything in both languages', () => {
  const passages = [
    ...KEPT.flatMap(({ what, where, until }) => [what, where, until]),
    ...SECTIONS.flatMap(({ title, points }) => [title, ...points]),
  ]
  for (const { de, en } of passages) {
    expect([de.trim(), en.trim()]).not.toContain('')
    expect(en).not.toBe(de)
  }
})

it('gives the date of the version as the change log does, once there is a version', () => {
  const [, newest = ''] = /^## (.+)$/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? []
  expect(APP_RELEASED).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  if (newest !== 'Unveröffentlicht') {
    expect(newest).toContain(APP_VERSION)
    expect(newest).toContain(APP_RELEASED)
  }
})
