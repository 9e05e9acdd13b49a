import { describe, expect, it } from 'vitest'
import { accepted } from '../../../tests/accepted.ts'
import { kitchenSinkContent } from '../../../tests/saved/kitchenSinkContent.ts'
import { writeItcheck } from '../writeItcheck.ts'
import { KEPT, type WrittenBackup, writeBackup } from './backupFolder.ts'
import { backupName, isBackupName } from './backupName.ts'
import { pack } from './pack.ts'
import { MemoryFolder } from './testing.ts'

const { id } = kitchenSinkContent.assessment
const { bytes } = accepted(pack({ content: kitchenSinkContent, appVersion: '1.0.0' }))
const other = writeItcheck(
  { ...kitchenSinkContent, assessment: { ...kitchenSinkContent.assessment, id: 'other' } },
  '1.0.0',
)

const order = (second: number, written: readonly WrittenBackup[] = []) => ({
  id,
  municipality: 'Großmühl (Süd)',
  at: `2026-12-01 14-03-${String(second).padStart(2, '0')}`,
  bytes,
  extension: 'itcheck' as const,
  written,
})
const nameAt = (second: number) => backupName(order(second).municipality, order(second).at)

async function write(folder: MemoryFolder, count: number): Promise<readonly WrittenBackup[]> {
  let written: readonly WrittenBackup[] = []
  for (let second = 1; second <= count; second++) {
    const outcome = await writeBackup(folder.handle, order(second, written))
    if (outcome.kind === 'written') written = outcome.written
  }
  return written
}

describe('the name of a backup', () => {
  it('says municipality, day and time, and is recognised again', () => {
    expect(nameAt(5)).toBe('Grossmuehl-Sued 2026-12-01 14-03-05.itcheck')
    expect(isBackupName(nameAt(5), order(5).municipality)).toBe(true)
    expect(isBackupName(backupName('…', '2026-12-01 14-03-05', 2, 'itcheck.age'), '')).toBe(true)
    for (const name of [
      'Grossmuehl-Sued.itcheck',
      'x Grossmuehl-Sued 2026-12-01 14-03-05.itcheck',
      `${nameAt(5)}.bak`,
    ]) {
      expect(isBackupName(name, order(5).municipality)).toBe(false)
    }
  })
})

describe('the folder for backups', () => {
  it('keeps the ten newest of an assessment', async () => {
    const folder = new MemoryFolder()
    const written = await write(folder, KEPT + 3)
    expect([...folder.files.keys()].sort()).toEqual(Array.from({ length: KEPT }, (_, i) => nameAt(i + 4)))
    expect(written.map(({ name }) => name)).toEqual([...folder.files.keys()])
  })

  it('recognises its own from an earlier time by what is in them', async () => {
    const folder = new MemoryFolder()
    await write(folder, KEPT)
    await writeBackup(folder.handle, order(30, []))
    expect(folder.files.size).toBe(KEPT)
    expect(folder.files.has(nameAt(1))).toBe(false)
  })

  it('deletes nothing that it did not write: other assessments, other files under such a name, what was changed', async () => {
    const folder = new MemoryFolder()
    const kept = {
      'Grossmuehl-Sued 2020-01-01 00-00-00.itcheck': other,
      'Grossmuehl-Sued 2020-01-02 00-00-00.itcheck': new TextEncoder().encode('my own notes'),
      'Grossmuehl-Sued 2020-01-03 00-00-00.itcheck.age': new TextEncoder().encode('age-encryption.org/v1 …'),
      'Grossmuehl-Sued 2020-01-04 00-00-00.itcheck': new Uint8Array(),
      'Grossmuehl-Sued.itcheck': bytes,
      'Haushalt 2026.xlsx': new TextEncoder().encode('x'),
    }
    for (const [name, content] of Object.entries(kept)) folder.put(name, content)
    await write(folder, KEPT + 5)
    expect([...folder.files.keys()]).toEqual(expect.arrayContaining(Object.keys(kept)))
    expect(folder.files.size).toBe(KEPT + Object.keys(kept).length)
  })

  it('never writes over a file that has the name already', async () => {
    const folder = new MemoryFolder()
    folder.put(nameAt(1), 'something else')
    expect(await writeBackup(folder.handle, order(1))).toMatchObject({
      kind: 'written',
      name: 'Grossmuehl-Sued 2026-12-01 14-03-01 (2).itcheck',
    })
    expect(folder.text(nameAt(1))).toBe('something else')
  })

  it.each([
    ['write', 'QuotaExceededError', 'full'],
    ['close', 'NotFoundError', 'gone'],
    ['create', 'NotAllowedError', 'permission'],
  ] as const)('leaves nothing half and deletes nothing when %s fails with %s', async (step, name, failure) => {
    const folder = new MemoryFolder()
    const written = await write(folder, KEPT)
    const before = [...folder.files.keys()]
    folder.failing.set(step, name)
    expect(await writeBackup(folder.handle, order(40, written))).toEqual({ kind: 'failed', failure })
    expect([...folder.files.keys()]).toEqual(before)
  })

  it('leaves nothing empty either where the browser still holds the file for a moment', async () => {
    const folder = new MemoryFolder()
    let tries = 0
    folder.failing.set('write', 'QuotaExceededError')
    folder.onStep = (step) => {
      if (step !== 'remove') return
      tries++
      if (tries < 3) folder.failing.set('remove', 'NoModificationAllowedError')
      else folder.failing.delete('remove')
    }
    expect(await writeBackup(folder.handle, order(1))).toEqual({ kind: 'failed', failure: 'full' })
    expect(tries).toBe(3)
    expect(folder.files.size).toBe(0)
  })

  it('counts as done when only the oldest could not be deleted', async () => {
    const folder = new MemoryFolder()
    const written = await write(folder, KEPT)
    folder.failing.set('remove', 'NoModificationAllowedError')
    expect((await writeBackup(folder.handle, order(40, written))).kind).toBe('written')
    expect(folder.files.size).toBe(KEPT + 1)
  })
})
