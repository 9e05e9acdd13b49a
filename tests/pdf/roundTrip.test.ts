import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { grouped } from '../../src/core/assessment/signOff.ts'
import type { IssuedReport } from '../../src/core/report/issued.ts'
import { isApplicable } from '../../src/core/scoring/score.types.ts'
import { formatMean } from '../../src/i18n/format.ts'
import { drawn } from './drawn.ts'
import { heard } from './heard.ts'
import { HOSTILE } from './hostileTexts.ts'
import { firstLost, flat, type Heard, ofType, readTagged } from './readTagged.ts'
import { hostile, mixed, musterstadt, nothingMet, SAMPLES } from './sampleReports.ts'

/** Everything the report's reader must find, in the order of the pages. */
function textsOf(report: IssuedReport): string[] {
  const { municipality, audit, must, domains, firstSteps, questionnaire, fingerprint, excluded } = report
  const unclear = new Set(must.unclear.map(({ text }) => text))
  const listed = <T>(items: readonly T[]) => (report.profile === 'internal' ? items : items.slice(0, 8))
  return [
    municipality.name,
    report.tlp,
    ...(report.recipient === null ? [] : [report.recipient]),
    questionnaire.title,
    questionnaire.version,
    ...report.consequences.slice(0, 1).map(({ text }) => text),
    ...report.decisions.map(({ title }) => title),
    ...[audit.coverage, audit.occasion, audit.fileNumber].map((text) => text ?? 'nicht angegeben'),
    ...audit.roles,
    ...listed(excluded.absent),
    ...listed(excluded.notApplicable).flatMap(({ text, reason }) => (reason === null ? [text] : [text, reason])),
    ...report.overrides.reasons.flatMap(({ reason, by, findings }) => [
      ...[reason, by ?? 'ohne Angabe der Rolle'],
      ...findings.map(({ about }) => about),
    ]),
    ...domains.map(({ title }) => title),
    ...must.missed.flatMap(({ id, text, consequence }) => [id, text, ...(consequence === null ? [] : [consequence])]),
    ...must.unclear.flatMap(({ id, text }) => [id, text]),
    ...must.open.map(({ id }) => id),
    ...report.toClarify.filter((text) => !unclear.has(text)).slice(0, 10),
    ...firstSteps.slice(0, 6).flatMap(({ title, how, planned }) => (planned === null ? [title, how] : [title])),
    ...(report.plan?.rows ?? []).flatMap(({ title, owner }) => [title, ...(owner === null ? [] : [owner])]),
    ...(report.changes ? [...report.changes.newlyMet, ...report.changes.noLongerMet] : []),
    ...report.standards.map(({ title, edition }) => `${title} (${edition})`),
    ...report.signOff.flatMap(({ role, name }) => (name === null ? [role] : [role, name])),
    ...report.reopenings.map(({ reason }) => reason),
    ...(fingerprint === null ? [] : [grouped(fingerprint)]),
  ].map(flat)
}

describe('all texts come back from the structure tree in reading order', () => {
  const german = SAMPLES.filter(([name]) => !/hostile|English/.test(name))
  it.each(german)('%s', async (_, make) => {
    const report = make()
    expect(firstLost(textsOf(report), flat((await heard(report)).text))).toBe(null)
  })

  it('also those of a cell that runs over several pages, word by word', async () => {
    const cells = ofType(await heard(hostile()), 'TD').map(({ text }) => flat(text))
    expect(cells).toContain(HOSTILE.manyWords)
  })

  it('and pdf.js reads the same words', async () => {
    const bytes = await drawn(mixed())
    const { text } = await readTagged(bytes)
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
    const words: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent({ includeMarkedContent: true })
      const open: string[] = []
      for (const item of items) {
        if ('str' in item) {
          if (!open.includes('Artifact')) words.push(item.str)
        } else if (item.type === 'endMarkedContent') open.pop()
        else open.push((item as { tag?: string }).tag ?? '')
      }
    }
    const letters = (string: string) => [...string.replace(/\s/g, '')].sort().join('')
    expect(letters(words.join(''))).toBe(letters(text))
  })
})

describe('what the font cannot draw', () => {
  it('is replaced visibly, and the rest of the line stays', async () => {
    const cell = ofType(await heard(hostile()), 'TD').find(({ text }) => text.startsWith('Tab danach'))
    expect(flat(cell?.text ?? '')).toBe(
      'Tab danach. Zeile eins Zeile zwei Zeile drei◊ Glocke, ◊Null, Emoji ◊◊◊◊◊, Haken ◊, Pfeil →, fest verbunden, 10 000, weichtrennung, ◊◊, ◊◊◊◊◊◊◊◊, finden, ◊ allein, Ende.',
    )
  })

  it('is listed at the end', async () => {
    const { text } = await heard(hostile())
    for (const code of ['U+0007', 'U+0000', 'U+1F600', 'U+2713', 'U+6F22', 'U+D800']) expect(text).toContain(code)
    expect((await heard(mixed())).text).not.toContain('Ersetzte Zeichen')
  })

  it('does not concern letters of our neighbours or decomposed umlauts', async () => {
    const { text } = await heard(hostile())
    expect(flat(text)).toContain('Übergangsbüro, é, ◊')
    expect(flat(text)).toContain('Łódź-Drječin')
    expect(flat(text)).toContain('"č"')
  })
})

describe('a very long word', () => {
  it('loses no letter when it is broken', async () => {
    const cells = ofType(await heard(hostile()), 'TD').map(({ text }) => text)
    expect(cells).toContain(HOSTILE.longWord)
    expect(cells.some((text) => text.startsWith(HOSTILE.address))).toBe(true)
  })
})

describe('languages', () => {
  it('of the municipality are named where they are not the report’s', async () => {
    const document = await heard(hostile())
    const foreign = ofType(document, 'P', 'TD').filter(({ lang }) => lang === 'en')
    expect(foreign.map(({ text }) => flat(text)).join(' ')).toContain(flat(HOSTILE.name))
    // name, recipient, four fields of the header, who signed
    expect(foreign).toHaveLength(7)
    expect(ofType(await heard(mixed()), 'P', 'TD').filter(({ lang }) => lang !== null)).toEqual([])
  })

  it('that are none are left out', async () => {
    const document = await heard({ ...mixed(), userLang: 'Deutsch! /Alt (x)' })
    expect(ofType(document, 'P', 'TD').filter(({ lang }) => lang !== null)).toEqual([])
  })
})

describe('the figure', () => {
  it.each([
    ['full check', mixed()],
    ['nothing met', nothingMet()],
    ['Kurz-Check', musterstadt()],
    ['hostile texts', hostile()],
  ])('says every value in words and has its table right behind it (%s)', async (_, report) => {
    const { kids } = await heard(report)
    const figures = kids.filter(({ type }) => type === 'Figure')
    const last = kids.findLastIndex(({ type }) => type === 'Figure')
    const table = kids[last + 1]
    expect(table?.type).toBe('Table')
    const alt = figures.map((figure) => figure.alt).join(' ')
    const rows = ofType(table as Heard, 'TR').map(({ text }) => flat(text))
    for (const { title, score, top } of report.domains) {
      const mean = isApplicable(score) ? `${formatMean(score.mean, 'de')} von ${top}` : 'nicht anwendbar'
      expect(alt).toContain(`${title}: ${mean}`)
      expect(rows.some((row) => row.startsWith(`${title} ${mean}`))).toBe(true)
    }
  })
})
