import { readFileSync } from 'node:fs'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { issueReport } from '../../src/core/report/issueReport.ts'
import { PLAIN_ORDER } from '../../src/core/report/plainOrder.ts'
import type { PublicReport, Release } from '../../src/core/report/publicReport.ts'
import { type ImageFiles, NO_IMAGES } from '../../src/pdf/assets.ts'
import { drawPdf } from '../../src/pdf/drawPdf.ts'
import { PAGE } from '../../src/pdf/theme.ts'
import { reportFileName } from '../../src/screens/report/reportFileName.ts'
import { FULL_CHECK, openShipped } from '../content/openShipped.ts'
import { measure, type Scenario, scenario } from '../scenario.ts'
import { checkPdf } from './checkPdf.ts'
import { drawn, FONTS } from './drawn.ts'
import { heard } from './heard.ts'
import { HOSTILE } from './hostileTexts.ts'
import { outlineOf } from './outlineOf.ts'
import { collisionsOf, outsideOf, placedTexts } from './placedTexts.ts'
import { all, flat, type Heard, ofType, readTagged } from './readTagged.ts'
import {
  everythingReleased,
  hostilePublic,
  musterstadtWithPlan,
  nothingReleased,
  PUBLIC_SAMPLES,
  publicKurzCheck,
  publicReportOf,
  RELEASE,
  sixtyHalfYears,
} from './samplePublicReports.ts'

/** Headings, paragraphs, cells and list items, each with its text, without the contents list and its page numbers. */
async function blocksOf(report: PublicReport): Promise<string[]> {
  const blocks = ofType(await heard(report), 'H1', 'H2', 'H3', 'P', 'LBody', 'TH', 'TD')
  return blocks.filter(({ kids }) => kids.length === 0).map(({ text }) => flat(text))
}

/** What is in one list and not in the other, each as often as it is. */
function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return texts.filter((text) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** Everything good, and everything bad: all that an assessment can say differs, but name, dates and texts for the report. */
function opposites(): readonly [Scenario, Scenario] {
  const audit = { asOf: '2026-12-01', coverage: 'Kernverwaltung', occasion: 'Auftrag des Rats' }
  const municipality = { name: 'Gemeinde Bad Königsgrün' }
  const at = '2026-11-03T08:00:00Z'
  const check = scenario(openShipped(FULL_CHECK))
  const plan = { due: '2027-03-31', days: 6, cost: { once: 5000, yearly: 120 } }
  const good = check
    .with({ audit, municipality, measures: [{ ...measure(['BAK-02']), ...plan }] })
    .target('*', 1)
    .answerRest(5)
  const bad = check
    .with({
      audit: { ...audit, fileNumber: '10.24.03', participants: [{ role: 'IT-Leitung', name: 'A. Muster' }] },
      municipality: { ...municipality, state: 'NW', inhabitants: 18_500, workplaces: 210, key: '05000000' },
      title: 'Nachprüfung nach dem Vorfall',
      scope: Object.fromEntries((check.questionnaire.scoping ?? []).map(({ id }) => [id, false])),
      measures: [
        {
          ...measure(['NET-01', 'NET-02']),
          ...plan,
          id: 'a',
          title: 'VPN von Hersteller X ablösen',
          days: 2,
          owner: 'IT',
        },
        { ...measure(['IAM-01']), ...plan, id: 'b', days: 4, cost: {}, note: 'eilt', status: 'started' },
        { ...measure(['IAM-02']), due: '2027-05-01', id: 'c', days: 99, status: 'deferred' },
        { ...measure(['IAM-03']), due: '2028-05-01', id: 'd', days: 99 },
      ],
      assessor: { 'BAK-02': { value: '0', at, comment: 'Bänder fehlen' } },
      settled: { 'BAK-02': { view: 'answers', reason: 'gesehen', at } },
      decisions: [{ question: 'BAK-02', kind: 'risk-accepted', by: 'Bürgermeister', reason: 'kein Geld' }],
      log: [{ id: 'l', at, tab: 't', path: '/answers/BAK-02/value', before: '3', after: '0' }],
      signOff: [{ role: 'ISB', at }],
      status: 'signed-off',
    })
    .target('*', 5)
    .answer('BAK-02', 0, { comment: 'Es gibt keine Sicherung', note: 'geheim', evidence: { depth: 'E3' } })
    .unknown('IAM-01')
    .notApplicable('ORG-01', 'Wir sind zu klein')
    .answerRest(0)
  return [good, bad]
}

describe('nobody can tell from the public report what was answered', () => {
  const budget: Partial<Release> = { ...RELEASE, halfYears: [{ year: 2027, half: 1, budget: true, staff: true }] }

  it.each([
    ['in German, nothing released', { lang: 'de', release: {} }],
    ['in English, nothing released', { lang: 'en', release: {} }],
    ['with texts and the same sums released', { lang: 'de', release: budget, recipient: 'Presse' }],
  ] as const)('municipalities with opposite answers get the same file, %s', async (_, order) => {
    const [good, bad] = opposites().map((told) => publicReportOf(told, order)) as [PublicReport, PublicReport]
    // drawn apart: `drawn` would hand out one file for what it cannot tell apart
    const draw = (content: PublicReport) => drawPdf({ content, fonts: FONTS, images: NO_IMAGES })
    const file = Buffer.from(await draw(good))
    expect(file.equals(Buffer.from(await draw(bad)))).toBe(true)
    const number = good.contentId.slice(0, 32).toUpperCase()
    expect(file.toString('latin1')).toContain(`/ID [ <${number}> <${number}> ]`)
    expect(reportFileName(good)).toBe(reportFileName(bad))
    expect(reportFileName(good)).toMatch(
      /^IT-Check_Gemeinde-Bad-Koenigsgruen_(oeffentlich|public)_TLP-CLEAR(_Presse)?_2026-12-04\.pdf$/,
    )
  })

  it('and the two are as different as they look', () => {
    const [good, bad] = opposites().map((told) => {
      const { questionnaire } = told
      const input = {
        questionnaire,
        assessment: told.assessment(),
        fingerprint: null,
        previous: null,
        lists: new Map(),
      }
      return issueReport(input, { ...PLAIN_ORDER, profile: 'council', lang: 'de', date: '2026-12-04' })
    })
    if (good?.profile === 'public' || bad?.profile === 'public') throw new Error('reports for the council were ordered')
    expect([good?.stage.stage, bad?.must.counts.met]).toEqual(['target', 0])
  })
})

describe('what a release changes', () => {
  const none =
    'Zu Vorhaben, Mitteln und Terminen enthält dieser Bericht keine Angaben; auf das Ergebnis der Prüfung lässt sich daraus nicht schließen.'
  const schedule = ['Zeitplan nach Halbjahren', expect.stringMatching(/^Genannt sind die Halbjahre/), 'Halbjahr']
  const second = (given: object) => ({
    halfYears: [{ year: 2027, half: 2, budget: false, staff: false, ...given } as const],
  })

  it.each([
    ['coverage', { coverage: true }, ['Geltungsbereich', expect.stringMatching(/^Kernverwaltung/)], []],
    ['occasion', { occasion: true }, ['Anlass', expect.stringMatching(/Haushalts 2027$/)], []],
    ['programme', { programme: 'Wir üben.\r\n \r\nDann handeln wir.' }, ['Wir üben.', 'Dann handeln wir.'], [none]],
    ['contact', { contact: 'Rathaus,\nZimmer 3' }, ['Ansprechstelle', 'Rathaus, Zimmer 3'], []],
    [
      'budget',
      second({ budget: true }),
      [...schedule, 'Kosten einmalig', 'Kosten jährlich', '2. Halbjahr 2027', '68.200 €', '4.200 €'],
      [none],
    ],
    [
      'staff',
      second({ staff: true }),
      [...schedule, 'Personentage', '2. Halbjahr 2027', '71', 'Personentag', 'Arbeit einer Person an einem Arbeitstag'],
      [none],
    ],
    ['a half-year of which nothing is ticked', second({}), [], []],
  ])('%s: this item and nothing else', async (_, release, added, removed) => {
    const plain = await blocksOf(nothingReleased())
    const changed = await blocksOf(publicReportOf(musterstadtWithPlan(), { release }))
    expect(without(changed, plain)).toEqual(added)
    expect(without(plain, changed)).toEqual(removed)
  })

  it('a sum that is kept back is a dash, in the total too, and the text says what it means', async () => {
    const rows = ofType(await heard(everythingReleased()), 'TR').map(({ text }) => flat(text))
    expect(rows).toEqual(
      expect.arrayContaining([
        'Halbjahr Personentage Kosten einmalig Kosten jährlich',
        '2. Halbjahr 2026 11 90 € 0 €',
        '2. Halbjahr 2027 – 68.200 € 4.200 €',
        'Summe dieser Halbjahre – 74.190 € 10.800 €',
      ]),
    )
    expect((await blocksOf(everythingReleased())).join(' ')).toContain('Ein Strich (–) heißt: Dazu enthält')
    const whole = { halfYears: RELEASE.halfYears.slice(0, 2) }
    const text = (await blocksOf(publicReportOf(musterstadtWithPlan(), { release: whole }))).join(' ')
    expect(text).not.toContain('Ein Strich')
    expect(text).toContain('Summe dieser Halbjahre 33 5.990 € 6.600 €')
  })
})

describe.each(PUBLIC_SAMPLES)('%s', (name, make) => {
  it('is accessible (PDF/UA-1)', async () => {
    expect(await checkPdf(await drawn(make()))).toEqual([])
  })

  it('has every text in its place, and on every page whose it is, who may read it and for whom it was made', async () => {
    const report = make()
    const { texts, pages } = await placedTexts(await drawn(report))
    const outside = outsideOf(texts)
    expect([outside, collisionsOf(texts)]).toEqual([[], []])
    expect(pages).toBeLessThanOrEqual(/hostile|sixty/.test(name) ? 9 : 6)
    for (let page = 1; page <= pages; page++) {
      const words = texts.filter((text) => text.page === page)
      const head = words.filter(({ baseline }) => baseline < PAGE.top - 4).map(({ text }) => text)
      const foot = words.filter(({ baseline }) => baseline > PAGE.height - PAGE.bottom + 4).map(({ text }) => text)
      expect(head.join(' ')).toContain(report.municipality.name.slice(0, 12))
      expect(head.join(' ')).toMatch(/(Öffentlich|Public) · TLP:CLEAR$/)
      expect(foot.join(' ')).toMatch(new RegExp(`(Seite|Page) ${page} (von|of) ${pages}`))
      if (report.recipient !== null) expect(foot.join(' ')).toContain(report.recipient.slice(0, 12))
    }
  })

  it('has an outline and a contents list of its headings', async () => {
    const bytes = await drawn(make())
    const document = await readTagged(bytes)
    const headings = ofType(document, 'H1', 'H2', 'H3').map(({ type, text, page }) => ({
      level: Number(type.slice(1)),
      title: flat(text),
      page,
    }))
    expect(outlineOf(await PDFDocument.load(bytes))).toEqual(headings)
    const sections = headings.filter(({ level }) => level === 2)
    expect(sections.length).toBeGreaterThanOrEqual(5)
    expect(ofType(document, 'TOCI').map(({ text }) => flat(text))).toEqual(
      sections.map(({ title, page }) => `${title} ${page}`),
    )
  })
})

describe('every text that was released', () => {
  it.each([
    ['in German', everythingReleased()],
    ['in English', everythingReleased('en')],
  ])('is in the file word for word, %s', async (_, report) => {
    const text = flat((await heard(report)).text)
    expect(report.texts).toHaveLength(4)
    for (const released of report.texts) expect(text).toContain(flat(released.text))
    for (const { text: topic } of report.questionnaire.domains) expect(text).toContain(topic)
    expect(text).toContain(report.recipient)
  })

  it('also when it is long, strange or in another language, and what the font lacks is named', async () => {
    const document = await heard(hostilePublic())
    const text = flat(document.text)
    for (const released of [HOSTILE.manyWords, HOSTILE.longWord, HOSTILE.markup]) expect(text).toContain(released)
    expect(text.replaceAll(' ', '')).toContain(HOSTILE.address)
    expect(text).toContain('Übergangsbüro, é, ◊')
    for (const code of ['U+0007', 'U+1F600', 'U+6F22', 'U+D800']) expect(text).toContain(code)
    expect(flat((await heard(everythingReleased())).text)).not.toContain('Ersetzte Zeichen')
    // name, recipient, coverage, occasion, programme and the two paragraphs of the contact
    expect(all(document).filter(({ lang }) => lang === 'fr')).toHaveLength(7)
  })

  it('every half-year has its line', async () => {
    const rows = ofType(await heard(sixtyHalfYears()), 'TR').map(({ text }) => flat(text))
    expect(rows).toContain('1. Halbjahr 2026 0,5 1.234.567,89 € 0,10 €')
    expect(rows.filter((row) => / Halbjahr 20/.test(row))).toHaveLength(60)
    expect(flat((await heard(sixtyHalfYears())).text)).not.toContain('Geheime Maßnahme')
  })
})

describe('the coat of arms', () => {
  const withLogo = { ...nothingReleased(), logo: 'a'.repeat(64) }
  const read = async (images: ImageFiles) => {
    const bytes = await drawPdf({ content: withLogo, fonts: FONTS, images })
    expect(await checkPdf(bytes.slice())).toEqual([])
    return readTagged(bytes)
  }

  it('stands on the cover, with words for those who do not see it', async () => {
    const png = new Uint8Array(readFileSync(new URL('../../public/icons/icon-180.png', import.meta.url)))
    const document = await read(new Map([[withLogo.logo, { bytes: png }]]))
    const figures = ofType(document, 'Figure')
    expect(figures.map(({ alt, page }) => [alt, page])).toEqual([['Wappen oder Logo der Kommune', 1]])
  })

  it('is missed in words where its file is', async () => {
    const document = await read(NO_IMAGES)
    expect(ofType(document, 'Figure')).toEqual([])
    expect(flat(document.text)).toContain('Wappen oder Logo der Kommune')
  })
})

describe('the fixed words', () => {
  it('say what it is and what it is not', async () => {
    const text = (await blocksOf(nothingReleased())).join(' ')
    expect(text).toContain('Die Prüfung ist eine Selbstauskunft.')
    expect(text).toContain('kein Angebot des Bundes, eines Landes, des Bundesamts für Sicherheit')
    expect(text).toContain('180 Fragen zur Sicherheit der IT')
    expect(text).toContain('31 Fragen des Fragenkatalogs sind Mindestanforderungen')
    // that there are no results comes before the label, and before one has looked for them
    const [nothing, label] = [text.indexOf('Ergebnisse stehen nicht darin'), text.indexOf('TLP:CLEAR bedeutet')]
    expect(nothing).toBeGreaterThan(0)
    expect(label).toBeGreaterThan(nothing)
  })

  it('give the council questions to ask, and ask for no resolution', async () => {
    const blocks = await blocksOf(nothingReleased())
    const at = blocks.indexOf('Was Rat und Ausschüsse fragen können')
    expect(blocks[at + 1]).toContain('verlangt keinen Beschluss')
    expect(blocks.slice(at + 2, at + 6).every((block) => block.endsWith('?'))).toBe(true)
  })

  it('name the answers that the questionnaire has: six levels, or yes, partly and no', async () => {
    const [full, short] = [(await blocksOf(nothingReleased())).join(' '), (await blocksOf(publicKurzCheck())).join(' ')]
    expect(full).toContain('5 laufend verbessert')
    expect(full).not.toContain('kurze Prüfung')
    expect(short).toContain('„ja“, „teilweise“ oder „nein“')
    expect(short).toContain('kurze Prüfung')
    expect(short).not.toContain('laufend verbessert')
  })

  it.each(['de', 'en'] as const)('explain the terms they use, in %s', async (lang) => {
    const document = await heard(everythingReleased(lang))
    const [table] = ofType(document, 'Table').slice(-1)
    const terms = ofType(table as Heard, 'TH').map(({ text }) => flat(text))
    const before = flat(document.text).slice(0, flat(document.text).indexOf(flat(table?.text ?? '')))
    // German words change their ends: "zweiten Faktor"
    const stem = (term: string) => term.toLowerCase().slice(0, Math.max(4, term.length - 8))
    expect(terms).toHaveLength(15)
    for (const term of terms) expect(before.toLowerCase()).toContain(stem(term))
    expect(terms.map((term) => term.toLowerCase())).toEqual(terms.map((term) => term.toLowerCase()).toSorted())
  })

  it('leave no text of one language in the other', async () => {
    expect(flat((await heard(nothingReleased('en'))).text)).not.toMatch(
      /Mindestanf|Themenfeld|Verwaltung|Prüfung|\{\w+\}/,
    )
    expect(flat((await heard(nothingReleased())).text)).not.toMatch(/requirement|administration|domain|\{\w+\}/)
  })
})
