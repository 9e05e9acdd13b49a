import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { accepted } from '../../tests/accepted.ts'
import { kitchenSinkContent } from '../../tests/saved/kitchenSinkContent.ts'
import { newestAt } from '../core/assessment/canonical.ts'
import { readItcheck } from './readItcheck.ts'
import { sha256Hex } from './sha256Hex.ts'
import { writeItcheck } from './writeItcheck.ts'
import { readDirectory } from './zip/readDirectory.ts'

const bytes = writeItcheck(kitchenSinkContent, '1.2.3')
const entries = accepted(readDirectory(bytes))

describe('writeItcheck', () => {
  it('writes sorted entries of 1980-01-01, 00:00', () => {
    const names = entries.map((entry) => entry.name)
    expect(names).toEqual(names.toSorted())
    expect(names).toContain('questionnaire.json')
    const view = new DataView(bytes.buffer)
    expect(entries.map((entry) => view.getUint32(entry.headerAt + 10, true))).toEqual(entries.map(() => 0x00210000))
  })

  it('writes manifest and checksums, and as time of creation the newest time in the content', () => {
    const { manifest } = accepted(readItcheck(bytes))
    expect(manifest).toMatchObject({
      format: 'it-check/file@1',
      appVersion: '1.2.3',
      created: newestAt(kitchenSinkContent.assessment),
    })
    const others = entries.map((entry) => entry.name).filter((name) => name !== 'manifest.json')
    expect(Object.keys(manifest.entries).toSorted()).toEqual(others)
    expect(manifest.entries['questionnaire.json']).toBe(sha256Hex(kitchenSinkContent.questionnaire))
  })

  it('gives the same bytes for the same content, in whatever order it was put together', () => {
    const { assessment, questionnaire, attachments } = kitchenSinkContent
    const reversed = {
      assessment: Object.fromEntries(Object.entries(assessment).reverse()) as typeof assessment,
      questionnaire,
      attachments: new Map([...attachments].reverse()),
    }
    expect(writeItcheck(reversed, '1.2.3')).toEqual(bytes)
    expect(writeItcheck(kitchenSinkContent, '1.2.4')).not.toEqual(bytes)
  })

  it('gives the same bytes in every time zone', { timeout: 60_000 }, () => {
    const script = fileURLToPath(new URL('../../tests/saved/printChecksum.ts', import.meta.url))
    const checksumIn = (TZ: string) =>
      execFileSync(process.execPath, ['--import', 'tsx', script], { env: { ...process.env, TZ }, encoding: 'utf8' })
    const zones = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu']
    const [first, ...others] = zones.map(checksumIn)
    expect(first).toMatch(/^[0-9a-f]{64}/)
    const checksumOf = (line: string | undefined) => line?.split(' ')[0]
    expect(others.map(checksumOf)).toEqual(others.map(() => checksumOf(first)))
    expect(new Set([first, ...others].map((line) => line?.split(' ')[1])).size).toBe(zones.length)
  })

  it('stores what packs so well that it would look like a bomb', () => {
    const assessment = { ...kitchenSinkContent.assessment, title: 'a'.repeat(2_000_000) }
    const content = { ...kitchenSinkContent, assessment }
    expect(accepted(readItcheck(writeItcheck(content, '1.2.3'))).assessment.title).toBe(assessment.title)
  })
})
