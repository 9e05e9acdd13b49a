import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { grouped } from '../../src/core/assessment/signOff.ts'
import { questionsOf } from '../../src/core/questionnaire/lookup.ts'
import type { IssuedReport } from '../../src/core/report/issued.ts'
import { drawPdf } from '../../src/pdf/drawPdf.ts'
import { checkPdf } from './checkPdf.ts'
import { drawn, FONTS } from './drawn.ts'
import { flat, type Heard, ofType, readTagged, section } from './readTagged.ts'
import {
  among,
  followUp,
  fullCheck,
  internalRed,
  kurzCheckInternal,
  mixed,
  musterstadt,
  musterstadtFull,
  unnamed,
} from './sampleReports.ts'

async function read(report: IssuedReport): Promise<Heard> {
  return readTagged(await drawn(report))
}

function rowsIn(parts: readonly Heard[]): string[] {
  return parts.flatMap((part) => ofType(part, 'TR')).map(({ text }) => flat(text))
}

function textIn(parts: readonly Heard[]): string {
  return flat(parts.map(({ text }) => text).join(' '))
}

it('the sections stand in the order of the outline, each only where it has something to say', async () => {
  const titles = async (report: IssuedReport) => ofType(await read(report), 'H2').map(({ text }) => flat(text))
  const all = [
    'Auf einen Blick',
    'Grundlagen der Prüfung',
    'Themenfelder',
    'Mindestanforderungen',
    'Erste Schritte',
    'Maßnahmenplan',
    'Zugesagt und getan',
    'Was sich geändert hat',
    'Bezug zu Normen und Katalogen',
    'So wurde gerechnet',
    'Begriffe',
    'Freigabe',
  ]
  expect(await titles(followUp())).toEqual(all)
  const without = ['Maßnahmenplan', 'Zugesagt und getan', 'Was sich geändert hat', 'Bezug zu Normen und Katalogen']
  expect(await titles(mixed())).toEqual(all.filter((title) => !without.includes(title)))
})

describe('the cover', () => {
  it('says for whom the report is and what its label means, by profile', async () => {
    const council = flat((await read(followUp())).text)
    expect(council).toContain('Bericht für Rat und Ausschüsse')
    expect(council).toContain('TLP:AMBER+STRICT bedeutet: nur für die eigene Verwaltung und ihre Gremien')
    expect(council).toContain('Empfänger Haupt- und Finanzausschuss sowie Rechnungsprüfungsausschuss der Stadt')
    const internal = flat((await read(internalRed())).text)
    expect(internal).toContain('Bericht für die Verwaltung')
    expect(internal).toContain('TLP:RED bedeutet: nur für die Personen, denen dieser Bericht gegeben wird.')
    const strict = flat((await read({ ...internalRed(), tlp: 'TLP:AMBER+STRICT', recipient: null })).text)
    expect(strict).toContain('TLP:AMBER+STRICT bedeutet: nur für die eigene Verwaltung, keine Weitergabe')
    expect(strict).not.toContain('Empfänger Verwaltungsvorstand')
  })
})

it('says on the cover why an English report holds German sentences, and only then', async () => {
  expect(flat((await read(musterstadtFull('en'))).text)).toContain('is in the language it was written in.')
  expect(flat((await read(musterstadtFull())).text)).not.toContain('steht in der Sprache')
})

describe('the coat of arms', () => {
  it('stands on the cover, with words for those who do not see it', async () => {
    const report = { ...musterstadt(), logo: 'a'.repeat(64) }
    const png = new Uint8Array(readFileSync(new URL('../../public/icons/icon-180.png', import.meta.url)))
    const images = new Map([[report.logo, { bytes: png }]])
    const bytes = await drawPdf({ content: report, fonts: FONTS, images })
    expect(await checkPdf(bytes.slice())).toEqual([])
    const [first] = ofType(await readTagged(bytes), 'Figure')
    expect([first?.alt, first?.page]).toEqual(['Wappen oder Logo der Kommune', 1])
    expect(ofType(await readTagged(bytes), 'H2')[0]?.page).toBe(2)
  })
})

describe('what the figures stand on', () => {
  it('[S29] shows the share of weight per depth of evidence', async () => {
    const rows = rowsIn(section(await read(musterstadtFull()), 'Grundlagen der Prüfung'))
    expect(rows.filter((row) => /^E\d/.test(row)).map((row) => row.replace(/^(E\d).* (\d+ %)$/, '$1 $2'))).toEqual([
      'E0 62 %',
      'E1 25 %',
      'E2 12 %',
      'E3 0 %',
    ])
  })

  it('[S3] [S4] lists what is left out; the reasons are for the administration alone', async () => {
    const part = section(await read(mixed()), 'Grundlagen der Prüfung')
    expect(textIn(part)).toContain('als nicht zutreffend angegeben sind (10)')
    expect(textIn(part)).toContain('noch nicht von einer zweiten Stelle bestätigt')
    expect(textIn(part)).toContain('und 2 weitere')
    expect(textIn(part)).not.toContain('Das Gebäude gehört dem Kreis')
    const [excluded] = internalRed().excluded.notApplicable
    expect(excluded?.reason).toBeTruthy()
    expect(textIn(section(await read(internalRed()), 'Grundlagen der Prüfung'))).toContain(flat(excluded?.reason ?? ''))
  })
})

describe('the net of the Themenfelder', () => {
  it('is drawn where there are eight at most, says every value and has the table behind it', async () => {
    const { kids } = await read(musterstadt())
    const figures = kids.filter(({ type }) => type === 'Figure')
    expect(figures.map(({ alt }) => alt?.split(',')[0])).toEqual([
      'Balkendiagramm der Themenfelder',
      'Netzdiagramm derselben Werte mit 6 Achsen',
    ])
    expect(figures[1]?.alt).toContain('Sicherung und Erkennung: 1,5 von 3, Spanne 1,5 bis 2,7')
    expect(kids[kids.findLastIndex(({ type }) => type === 'Figure') + 1]?.type).toBe('Table')
    expect((await read(mixed())).kids.filter(({ type }) => type === 'Figure')).toHaveLength(1)
  })
})

describe('[S28] what has changed', () => {
  it('is shown on the common questions, per Themenfeld and by requirement', async () => {
    const report = followUp()
    const part = section(await read(report), 'Was sich geändert hat')
    expect(textIn(part)).toContain('nur die 167 Fragen, die am 12. Mai 2025 und am 20. November 2026 beantwortet waren')
    expect(textIn(part)).toContain('Gesamtergebnis damals wie jetzt: Mindestanforderungen dieses Checks nicht erfüllt.')
    const rows = rowsIn(part)
    expect(rows[0]).toBe('Themenfeld 12.05.2025 20.11.2026 Veränderung')
    expect(rows).toHaveLength(18)
    expect(rows[1]).toMatch(/^Leitung und Organisation 1,\d 1,7 höher$/)
    const bullets = part.flatMap((one) => ofType(one, 'LBody')).map(({ text }) => flat(text))
    expect(bullets).toEqual([...(report.changes?.newlyMet ?? []), ...(report.changes?.noLongerMet ?? [])])
    expect(bullets).toHaveLength(4)
  })
})

describe('the standards', () => {
  it('are said to be touched, never to be fulfilled', async () => {
    const part = section(await read(musterstadtFull()), 'Bezug zu Normen und Katalogen')
    expect(rowsIn(part)).toContain('BSI IT-Grundschutz-Kompendium (2023) 651 von 1.835 483 84')
    expect(textIn(part)).toContain('Erfüllt ist sie damit nicht')
    expect(rowsIn(part).join(' ')).not.toContain('erfüllt')
  })
})

describe('the terms', () => {
  it('are those that the report uses', async () => {
    const terms = (document: Heard, title = 'Begriffe') =>
      section(document, title)
        .flatMap((part) => ofType(part, 'TH'))
        .map(({ text }) => flat(text))
    const full = terms(await read(musterstadtFull()))
    expect(full).toEqual(expect.arrayContaining(['Mindestanforderung', 'Risiko getragen', 'zweiter Faktor']))
    expect(terms(await read(musterstadt()))).not.toContain('Risiko getragen')
    expect(terms(await read(musterstadt('en')), 'Terms')).toEqual(
      expect.arrayContaining(['minimum requirement', 'second factor']),
    )
    // the short check's roles have an "ISO" among them, of whom no answer speaks
    expect(terms(await read(kurzCheckInternal('en')), 'Terms')).not.toContain('ISO')
  })
})

describe('the sign-off', () => {
  it('names who signed in the application, and leaves lines for signing by hand, on one page', async () => {
    const part = section(await read(followUp()), 'Freigabe')
    expect(rowsIn(part).slice(1)).toEqual(['ISB M. Beispiel 19. November 2026', 'Bürgermeister – 20. November 2026'])
    expect(textIn(part).match(/Ort, Datum Unterschrift Funktion/g)).toHaveLength(2)
    expect(new Set(part.flatMap(({ page, lastPage }) => [page, lastPage])).size).toBe(1)
    expect(rowsIn(section(await read(mixed()), 'Freigabe'))).toEqual([])
  })

  it('is for what has this fingerprint: so says the page with the method, and each line to sign on', async () => {
    const report = mixed()
    const mark = grouped(report.fingerprint ?? '')
    const document = await read(report)
    const method = textIn(section(document, 'So wurde gerechnet'))
    expect(method).toContain(`${mark} Gleiche Angaben ergeben den gleichen Fingerabdruck (SHA-256).`)
    expect(method).toContain('Wer den Bericht erstellt hat, belegt er nicht.')
    const signing = textIn(section(document, 'Freigabe'))
    expect(signing).toContain(`Für die Richtigkeit der Angaben mit dem Fingerabdruck ${mark}`)
    expect(signing.split(`Fingerabdruck ${mark.slice(0, 19)} …`)).toHaveLength(3)
    expect(flat((await read({ ...report, fingerprint: null })).text)).not.toContain('Fingerabdruck')
  })

  it('tells of each time that it was undone, and why', async () => {
    const reopenings = [
      { on: '2026-11-21', reason: 'Zahl der Arbeitsplätze falsch', role: 'ISB' },
      { on: null, reason: '', role: null },
    ]
    const signing = textIn(section(await read({ ...mixed(), reopenings }), 'Freigabe'))
    expect(signing).toContain('Wieder geöffnet am 21. November 2026 durch ISB weil: Zahl der Arbeitsplätze falsch')
    expect(signing).toContain('Wieder geöffnet am – weil: –')
  })
})

describe('without names', () => {
  it('no minimum requirement can be told from another: no text, no code, no consequence, no measure for it', async () => {
    const report = unnamed()
    const text = flat((await read(report)).text)
    const plain = JSON.stringify(report)
    const questions = questionsOf(fullCheck()).filter(({ must }) => must)
    expect(questions.length).toBeGreaterThan(20)
    for (const { id, text: words, consequence, measure } of questions) {
      const secrets = [id, words['de'], consequence?.['de'], measure?.title['de'], measure?.start['de']]
      for (const secret of secrets.filter((one) => one !== undefined)) {
        expect(text).not.toContain(flat(secret))
        expect(plain).not.toContain(secret)
      }
    }
    for (const { need } of report.plan?.rows ?? []) expect(need).not.toBe('sofort')
  })

  it('what is counted stays, with a sentence that says why nothing is named', async () => {
    const text = flat((await read(unnamed())).text)
    expect(text).toContain('19 erfüllt, 8 nicht erfüllt, 4 ungeklärt, 0 offen von 31')
    expect(text).toContain('Die Verwaltung hat entschieden, die Mindestanforderungen hier nur zu zählen.')
    expect(text).toContain('Bei 10 Fragen lautet die Antwort „weiß nicht“.')
    expect(text).toContain('sofort 12 Start in 4 Wochen')
    expect(text).toContain('Summe 11 104 74.190 € 10.800 €')
  })
})

describe('the standing among contributions', () => {
  it('puts the own target fulfilment beside the quarters of the group, Themenfeld by Themenfeld', async () => {
    const report = among()
    const part = section(await read(report), 'Stand im Vergleich mit anderen')
    expect(textIn(part)).toContain('Verglichen wird mit 300 anonymen Beiträgen anderer Kommunen')
    const rows = rowsIn(part)
    expect(rows).toHaveLength(2 + report.domains.length)
    for (const { title, own, group } of report.position?.domains ?? []) {
      const row = rows.find((words) => words.startsWith(title))
      expect(row, title).toContain([own, ...(group ?? [])].map((value) => `${value} %`).join(' '))
    }
    expect(textIn(part)).not.toMatch(/undefined|null|NaN/)
    expect(flat((await read(among('en'))).text)).toContain('Standing among others')
  })

  it('is not there with fewer than five', async () => {
    expect(flat((await read(among('de', 4))).text)).not.toContain('Stand im Vergleich')
  })
})
