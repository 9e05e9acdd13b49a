import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { sealWithPassword } from '../../src/files/age/sealWithPassword.ts'
import { writeItcheck } from '../../src/files/writeItcheck.ts'
import { accepted } from '../accepted.ts'
import { kitchenSinkContent } from '../saved/kitchenSinkContent.ts'
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

  it('opens an encrypted file to the same report, and says so when the password is wrong', async () => {
    const plain = writeItcheck(kitchenSinkContent, '1.0.0')
    const sealed = accepted(await sealWithPassword(plain, 'Tasse Wolke', { workFactor: 4 }))
    const path = (name: string, content: Uint8Array | string) => {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    }
    const report = (file: string, out: string, ...more: string[]) =>
      itcheckHere('report', file, '--profile', 'council', '--out', join(folder, out), ...more)
    expect((await report(path('town.itcheck', plain), 'plain.pdf')).code).toBe(0)
    const password = ['--password-file', path('password', 'Tasse Wolke\n')]
    expect((await report(path('town.itcheck.age', sealed), 'sealed.pdf', ...password)).code).toBe(0)
    expect(readFileSync(join(folder, 'sealed.pdf')).equals(readFileSync(join(folder, 'plain.pdf')))).toBe(true)
    const wrong = await report(join(folder, 'town.itcheck.age'), 'no.pdf', '--password-file', path('wrong', 'Tasse'))
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('age-password')])
    expect(existsSync(join(folder, 'no.pdf'))).toBe(false)
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

describe('itcheck report, by profile', () => {
  const call = (profile: string, out: string, ...more: string[]) =>
    itcheckHere('report', SAMPLE, '--profile', profile, '--out', out, ...more)

  it('writes each profile, with the recipient on it', async () => {
    for (const [profile, word] of [
      ['public', 'Öffentlich'],
      ['council', 'Nichtöffentlich'],
      ['internal', 'Intern'],
    ] as const) {
      const out = join(folder, `${profile}.pdf`)
      expect(await call(profile, out, '--recipient', 'Hauptausschuss')).toMatchObject({ code: 0, stderr: '' })
      const { text } = await readPdf(out)
      expect(text).toContain(word)
      expect(text).toContain('Hauptausschuss')
    }
  })

  it('shows the public only what a file releases', async () => {
    const [release, out] = [join(folder, 'release.json'), join(folder, 'released.pdf')]
    writeFileSync(release, JSON.stringify({ programme: 'Wir schulen alle Beschäftigten.' }))
    expect((await call('public', out, '--release', release)).code).toBe(0)
    expect((await readPdf(out)).text.replace(/\s+/g, ' ')).toContain('Wir schulen alle Beschäftigten.')
    writeFileSync(release, '{ "programm": "mistyped" }')
    const wrong = await call('public', join(folder, 'no.pdf'), '--release', release)
    expect([wrong.code, existsSync(join(folder, 'no.pdf'))]).toEqual([2, false])
    expect(wrong.stderr).toMatch(/release\.json: is no release .*programm/)
    writeFileSync(release, 'no JSON')
    expect((await call('public', join(folder, 'no.pdf'), '--release', release)).code).toBe(2)
  })

  it('refuses options of another profile and a logo that cannot be drawn', async () => {
    const out = join(folder, 'refused.pdf')
    expect((await call('council', out, '--notes')).stderr).toContain('--notes is for --profile internal only.')
    expect((await call('public', out, '--label', 'TLP:RED')).stderr).toContain(
      '--label is for --profile internal only.',
    )
    expect((await call('internal', out, '--label', 'TLP:GREEN')).stderr).toContain('--label needs one of')
    const logo = await call('council', out, '--logo', SAMPLE)
    expect([logo.code, existsSync(out)]).toEqual([2, false])
    expect(logo.stderr).toContain('cannot be the logo (not-an-image)')
  })

  it('says what changed since the check before, when it is given', async () => {
    const earlier = join(folder, 'earlier.json')
    const before = JSON.parse(readFileSync(SAMPLE, 'utf8')) as {
      id: string
      audit: { asOf: string }
      answers: Record<string, { value: string }>
    }
    before.id = 'earlier'
    before.audit.asOf = '2025-11-16'
    for (const answer of Object.values(before.answers)) if (answer.value === 'yes') answer.value = 'no'
    writeFileSync(earlier, JSON.stringify(before))
    const out = join(folder, 'changes.pdf')
    expect(await call('council', out, '--previous', earlier)).toMatchObject({ code: 0 })
    expect((await readPdf(out)).text).toContain('16. November 2025')
  })
})
