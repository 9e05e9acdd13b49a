import { describe, expect, it } from 'vitest'
import { MemoryFolder } from './testing.ts'
import { sha256Of } from './wholeFile.ts'
import { isOurs, type KnownFile, type PutOutcome, putWorkFile } from './workFile.ts'

const NAME = 'a.itcheck'
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A working file with what this browser remembers of it. */
function tied(content = '') {
  const folder = new MemoryFolder()
  folder.put(NAME, content)
  let known: KnownFile = { written: null, pending: null }
  const put = async (text: string): Promise<PutOutcome> => {
    const outcome = await putWorkFile(folder.file(NAME), bytesOf(text), known, async (pending) => {
      known = { ...known, pending }
    })
    if (outcome.kind === 'written' || outcome.kind === 'there') {
      known = { written: { ...outcome.stamp, at: '' }, pending: null }
    }
    return outcome
  }
  return { folder, put, known: () => known }
}

describe('the working file', () => {
  it('is written as a whole, and not again while nothing changed', async () => {
    const { folder, put } = tied()
    expect((await put('one')).kind).toBe('written')
    expect(folder.text(NAME)).toBe('one')
    folder.failing.set('write', 'QuotaExceededError')
    expect((await put('one')).kind).toBe('there')
  })

  it('is not written over when somebody else wrote it, also with as many bytes in the same moment', async () => {
    const { folder, put } = tied()
    await put('one')
    const { lastModified } = folder.files.get(NAME) ?? { lastModified: 0 }
    folder.files.set(NAME, { bytes: bytesOf('two'), lastModified })
    const outcome = await put('mine')
    expect(outcome).toMatchObject({ kind: 'foreign', found: { stamp: { size: 3 } } })
    expect(folder.text(NAME)).toBe('two')
  })

  it('is not written over when it was tied to a file with something in it', async () => {
    const { folder, put } = tied('of somebody')
    expect((await put('mine')).kind).toBe('foreign')
    expect(folder.text(NAME)).toBe('of somebody')
  })

  it.each([
    ['write', 'QuotaExceededError', 'full'],
    ['close', 'QuotaExceededError', 'full'],
    ['create', 'NotAllowedError', 'permission'],
    ['create', 'NoModificationAllowedError', 'busy'],
    ['read', 'NotFoundError', 'gone'],
    ['close', 'AbortError', 'unknown'],
  ] as const)('keeps the old content when %s fails with %s', async (step, name, failure) => {
    const { folder, put } = tied()
    await put('one')
    folder.failing.set(step, name)
    expect(await put('two')).toEqual({ kind: 'failed', failure })
    expect(folder.text(NAME)).toBe('one')
    folder.failing.clear()
    expect((await put('two')).kind).toBe('written')
  })

  it('is called gone when it was moved away', async () => {
    const { folder, put } = tied()
    await put('one')
    folder.files.delete(NAME)
    expect(await put('two')).toEqual({ kind: 'failed', failure: 'gone' })
  })

  it('is called different when the disk has something else than was written', async () => {
    const { folder, put } = tied()
    let swapped = false
    folder.onStep = (step) => {
      if (step === 'close') swapped = true
      else if (swapped && step === 'read') folder.put(NAME, 'cut')
    }
    expect(await put('one')).toEqual({ kind: 'failed', failure: 'differs' })
  })

  it('is still ours when the browser was ended after the swap, before it was remembered', async () => {
    const { folder, put, known } = tied()
    await put('one')
    // the moment of the end: the file is swapped, but the answer never came
    folder.failing.set('close', 'AbortError')
    await put('two')
    folder.failing.clear()
    folder.put(NAME, 'two')
    expect(isOurs({ sha256: await sha256Of(bytesOf('two')), size: 3, lastModified: 0 }, known())).toBe(true)
    expect((await put('three')).kind).toBe('written')
  })
})
