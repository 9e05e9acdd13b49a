import { describe, expect, it } from 'vitest'
import { LOCK_FORMAT, type Lock, lockName, releaseLock, STALE_AFTER_MS, takeLock } from './lockFile.ts'
import { MemoryFolder } from './testing.ts'

const NAME = 'a.itcheck'
const LOCK = lockName(NAME)
/** before the clock of the folder */
const NOON = Date.parse('2026-12-01T10:00:00Z')

function lockOf(device: string, ms = 0): Lock {
  const at = new Date(NOON + ms).toISOString()
  return { format: LOCK_FORMAT, who: `Rolle ${device}`, device, tab: 't', since: at, at }
}

describe('the lock beside a working file', () => {
  it('says who has the file, is renewed by them and goes with them', async () => {
    const folder = new MemoryFolder()
    expect(await takeLock(folder.handle, NAME, lockOf('a'))).toEqual({ kind: 'ours' })
    expect(JSON.parse(folder.text(LOCK) ?? '')).toMatchObject({ who: 'Rolle a', device: 'a' })
    expect(await takeLock(folder.handle, NAME, lockOf('a', 1000))).toEqual({ kind: 'ours' })
    await releaseLock(folder.handle, NAME, 'a')
    expect([...folder.files.keys()]).toEqual([])
  })

  it('is not taken from somebody who renews it, unless the person says so', async () => {
    const folder = new MemoryFolder()
    await takeLock(folder.handle, NAME, lockOf('a'))
    expect(await takeLock(folder.handle, NAME, lockOf('b', 1000))).toEqual({ kind: 'held', lock: lockOf('a') })
    expect(await takeLock(folder.handle, NAME, lockOf('b', 1000), { force: true })).toEqual({ kind: 'ours' })
    expect(await takeLock(folder.handle, NAME, lockOf('a', 2000))).toEqual({ kind: 'held', lock: lockOf('b', 1000) })
    await releaseLock(folder.handle, NAME, 'a')
    expect(folder.files.has(LOCK)).toBe(true)
  })

  it('is left over when nobody has renewed it for a while, by either clock', async () => {
    const folder = new MemoryFolder()
    await takeLock(folder.handle, NAME, lockOf('a', -STALE_AFTER_MS))
    expect((await takeLock(folder.handle, NAME, lockOf('b', 1000))).kind).toBe('held')
    expect((await takeLock(folder.handle, NAME, lockOf('b', STALE_AFTER_MS + 1000))).kind).toBe('ours')
  })

  it('is given to one of two who ask in the same moment', async () => {
    const folder = new MemoryFolder()
    folder.onStep = (step) => {
      if (step !== 'close') return
      folder.onStep = (next) => {
        if (next === 'read') folder.put(LOCK, JSON.stringify(lockOf('b')))
      }
    }
    expect(await takeLock(folder.handle, NAME, lockOf('a'))).toEqual({ kind: 'held', lock: lockOf('b') })
  })

  it.each(['', 'no JSON', '{}', 'null', '[]', JSON.stringify({ format: LOCK_FORMAT, who: 1 }), 'x'.repeat(5000)])(
    'is somebody’s whom we do not know when it reads %j',
    async (text) => {
      const folder = new MemoryFolder()
      folder.put(LOCK, text)
      expect(await takeLock(folder.handle, NAME, lockOf('a', 1000))).toEqual({ kind: 'held', lock: null })
      expect((await takeLock(folder.handle, NAME, lockOf('a', STALE_AFTER_MS + 1000))).kind).toBe('ours')
    },
  )

  it('tells when the folder cannot be written', async () => {
    const folder = new MemoryFolder()
    folder.failing.set('create', 'NotAllowedError')
    expect(await takeLock(folder.handle, NAME, lockOf('a'))).toEqual({ kind: 'failed', failure: 'permission' })
    await expect(releaseLock(folder.handle, NAME, 'a')).resolves.toBeUndefined()
  })
})
