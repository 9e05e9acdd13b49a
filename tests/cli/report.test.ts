import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { itcheck, itcheckHere, PROCESS_TIMEOUT } from './itcheck.ts'

vi.setConfig({ testTimeout: PROCESS_TIMEOUT })

const SAMPLE = fileURLToPath(new URL('../../questionnaires/samples/musterstadt.json', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'itcheck-report-'))
afterAll(() => rmSync(folder, { recursive: true }))

const order = (out: string, ...more: string[]) => ['report', SAMPLE, '--profile', 'council', '--out', out, ...more]

/** Words of all pages, and the language of the document. */
async function readPdf(path: string) {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)) }).promise
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)))
  const contents = await Promise.all(pages.map((page) => page.getTextContent()))
  const text = contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' ')
  const { info } = await pdf.getMetadata()
  return { text, lang: (info as { Language?: string }).Language }
}

describe('itcheck report', () => {
  it('writes the same PDF in a process of its own as anywhere else', async () => {
    const { code, stdout } = await itcheck(order('process.pdf'), folder)
    expect([code, stdout]).toEqual([0, ''])
    const here = join(folder, 'here.pdf')
    expect((await itcheckHere(...order(here))).code).toBe(0)
    expect(readFileSync(here).equals(readFileSync(join(folder, 'process.pdf')))).toBe(true)
    const { text, lang } = await readPdf(here)
    expect(text).toContain('Musterstadt')
    expect(lang).toBe('de-DE')
  })

  it('is dated by the newest answer unless a date is given', async () => {
    const newest = [...readFileSync(SAMPLE, 'utf8').matchAll(/"at": "(\d{4}-\d{2}-\d{2})/g)].map(([, day]) => day ?? '')
    const [dated, given, other] = ['dated.pdf', 'given.pdf', 'other.pdf'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    await itcheckHere(...order(dated))
    await itcheckHere(...order(given, '--date', newest.sort().at(-1) ?? ''))
    await itcheckHere(...order(other, '--date', '2027-01-31T12:00:00Z'))
    expect(readFileSync(given).equals(readFileSync(dated))).toBe(true)
    expect((await readPdf(other)).text).toContain('31. Januar 2027')
  })

  it('speaks English when asked', async () => {
    const out = join(folder, 'english.pdf')
    expect((await itcheckHere(...order(out, '--lang', 'en'))).code).toBe(0)
    const { text, lang } = await readPdf(out)
    expect(lang).toBe('en-GB')
    expect(text).toContain('minimum requirement')
  })

  it('writes nothing when there is nothing to report on, and says when it cannot write', async () => {
    const out = join(folder, 'nothing.pdf')
    const nothing = await itcheckHere('report', join(folder, 'no-such.itcheck'), '--profile', 'council', '--out', out)
    expect(nothing.code).toBe(2)
    expect(existsSync(out)).toBe(false)
    const { code, stderr } = await itcheckHere(...order(join(folder, 'no', 'such', 'folder.pdf')))
    expect(code).toBe(2)
    expect(stderr).toContain('folder.pdf: cannot be written (ENOENT: no such file or directory)')
  })
})
