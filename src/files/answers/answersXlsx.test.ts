import { unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { answered, answersOf } from '../../../tests/answeredCheck.ts'
import { HOSTILE } from '../../../tests/pdf/hostileTexts.ts'
import type { AnswersReport } from '../../core/report/answersReport.ts'
import { answersXlsx } from './answersXlsx.ts'

/** Read by the code of others, which knows nothing of ours. */
async function read(report: AnswersReport) {
  const { sheets } = await readXlsx(answersXlsx(report))
  return sheets
}

function xmlOf(report: AnswersReport): string {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return Object.values(unzipSync(answersXlsx(report)))
    .map((bytes) => decoder.decode(bytes))
    .join('')
}

async function rowByHead(report: AnswersReport, row: number) {
  const [sheet] = await read(report)
  return Object.fromEntries((sheet?.rows[0] ?? []).map((head, i) => [head, sheet?.rows[row]?.[i] ?? null]))
}

const withComment = (comment: string) => answersOf(answered().answer('B-01', 3, { comment }))

describe('the answers as a workbook', () => {
  it('have one row for each question, with typed numbers and dates', async () => {
    expect(await rowByHead(answersOf(answered()), 1)).toEqual({
      Kürzel: 'A-01',
      Themenfeld: expect.any(String),
      Frage: expect.any(String),
      Mindestanforderung: 'ja',
      'Stand der Mindestanforderung': 'nicht erfüllt',
      'Im Geltungsbereich': 'ja',
      Antwort: 'teilweise umgesetzt',
      Stufe: 2,
      Ziel: 3,
      Spanne: null,
      Handlungsbedarf: 'sofort',
      'Wer macht das?': 'wir und ein Dienstleister',
      Zuständig: 'IT-Leitung',
      Wiedervorlage: new Date('2027-02-26T00:00:00Z'),
      Begründung: null,
      'Bestätigt von': null,
      Kommentar: '=HYPERLINK("http://x")\nZeile zwei',
      'Erfüllte Kriterien': expect.stringMatching(/^.+\n.+$/),
      Nachweistiefe: 'Stichprobe oder Begehung',
      Nachweise: 'Protokoll vom 3. März\nDatei, Ordner 4\nraum.jpg: Serverraum\nplan.png',
      'Beantwortet von': 'ISB',
      'Beantwortet am': new Date('2026-11-12T00:00:00Z'),
    })
  })

  it('[S2] [S3] [S11] say what is unknown, does not apply or was not asked, and claim no level of it', async () => {
    const [sheet] = await read(answersOf(answered()))
    const told = sheet?.rows.slice(1).map((row) => [row[4] ?? null, row[5], row[6], row[7] ?? null, row[9] ?? null])
    expect(told?.slice(1)).toEqual([
      [null, 'ja', 'weiß nicht, zu klären', null, '0 bis 5'],
      ['zählt nicht mit', 'ja', 'trifft nicht zu', null, null],
      [null, 'ja', 'trifft nicht zu, Begründung fehlt', null, '0 bis 5'],
      [null, 'nein', 'nicht gefragt (nach den Vorfragen)', null, null],
      [null, 'ja', expect.any(String), 3, null],
      [null, 'ja', 'noch nicht beantwortet', null, '0 bis 5'],
    ])
  })

  it('hold internal notes only when ticked, and say so', async () => {
    expect(Object.keys(await rowByHead(answersOf(answered()), 1))).not.toContain('Interne Notiz')
    expect(xmlOf(answersOf(answered()))).not.toContain('Eindruck')
    const ticked = answersOf(answered(), 'de', true)
    expect((await rowByHead(ticked, 1))['Interne Notiz']).toBe('Eindruck: unsicher')
    expect((await read(ticked))[1]?.rows[4]).toEqual(['Interne Notizen enthalten', 'ja'])
  })

  it('say in English what they are', async () => {
    const [answers, about] = await read(answersOf(answered(), 'en'))
    expect([answers?.name, about?.name]).toEqual(['Answers', 'About'])
    expect(answers?.rows[1]?.slice(3, 9)).toEqual(['yes', 'not met', 'yes', 'partly in place', 2, 3])
    expect(about?.rows.slice(1, 3)).toEqual([
      ['Municipality', 'Bad Königsgrün'],
      ['Reference date', new Date('2026-11-20T00:00:00Z')],
    ])
    expect(about?.rows[5]?.[1]).toBe('f'.repeat(64))
  })

  it('let no text run as a formula', () => {
    expect(xmlOf(answersOf(answered()))).not.toMatch(/<f[ >]/)
  })

  it.each(Object.entries(HOSTILE))('carry hostile texts: %s', async (_, text) => {
    const possible = text.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0B\x0C\x0E-\x1F]|\p{Surrogate}/gu, '\uFFFD')
    expect((await rowByHead(withComment(text), 6))['Kommentar']).toBe(possible)
  })

  it('give the same bytes for the same answers', () => {
    expect(answersXlsx(answersOf(answered()))).toEqual(answersXlsx(answersOf(answered())))
  })
})
