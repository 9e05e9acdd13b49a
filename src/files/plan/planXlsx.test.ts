import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { HOSTILE } from '../../../tests/pdf/hostileTexts.ts'
import { MEASURES, planned, planOf } from '../../../tests/plannedCheck.ts'
import type { PlanReport } from '../../core/report/planReport.ts'
import { planXlsx } from './planXlsx.ts'

/** Read by the code of others, which knows nothing of ours. */
async function read(plan: PlanReport) {
  const { sheets } = await readXlsx(planXlsx(plan), { readStyles: true })
  return sheets
}

function partsOf(plan: PlanReport): Map<string, string> {
  const files = Object.entries(unzipSync(planXlsx(plan)))
  return new Map(files.map(([name, bytes]) => [name, new TextDecoder('utf-8', { fatal: true }).decode(bytes)]))
}

const withTitle = (title: string) => planOf(planned([{ id: 'm', questions: [], title, status: 'open' }], []))

describe('the plan as a workbook', () => {
  it('has typed cells: numbers, money and dates are none that look like it', async () => {
    const [sheet] = await read(planOf(planned()))
    const heads = sheet?.rows[0] ?? []
    const row = sheet?.rows[1] ?? []
    expect(Object.fromEntries(heads.map((head, i) => [head, row[i]]))).toEqual({
      'Nr.': 1,
      Maßnahme: 'Zweiten Faktor für alle Zugänge einführen',
      Frage: 'A-01\nB-01',
      Themenfeld: expect.stringMatching(/\n/),
      Feststellung: 'A-01: 1 – ansatzweise\nB-01: 2 – teilweise umgesetzt',
      'Hebt auf Stufe': '4\n3',
      Dringlichkeit: 'sofort',
      Mindestanforderung: 'ja',
      'Aufwandsklasse (1–5)': 3,
      Personentage: 12.5,
      'Kosten einmalig (EUR)': 12_345.5,
      'Kosten jährlich (EUR)': 1200,
      'Art der Kosten': 'investiv',
      Haushaltsjahr: 2027,
      Haushaltsprodukt: '01.02.05',
      Verantwortlich: 'IT-Leitung',
      Beteiligt: 'Rechenzentrum',
      Beginn: new Date('2026-12-01T00:00:00Z'),
      Frist: new Date('2027-03-31T00:00:00Z'),
      Status: 'in Arbeit',
      Überfällig: 'nein',
      'Wartet auf Nr.': '2',
      'Nachweis der Umsetzung': 'Protokoll; Liste "Zugänge"',
      'Entscheidung der Leitung': 'Verwaltungsvorstand, 18.11.2026',
      'Entschieden am': new Date('2026-11-18T00:00:00Z'),
      Notiz: 'Zeile eins\nZeile zwei',
    })
  })

  it('[S2] says of what nobody knows that it is to be clarified', async () => {
    const [sheet] = await read(planOf(planned()))
    expect(sheet?.rows[2]?.[4]).toBe('A-02: weiß nicht, zu klären')
  })

  it.each([
    ['de', '#,##0.00\\ [$€-407]', '[$-407]dd\\.mm\\.yyyy'],
    ['en', '[$€-809]#,##0.00', '[$-809]d\\ mmm\\ yyyy'],
  ] as const)('writes money and dates as people read them (%s)', async (lang, money, date) => {
    const [sheet] = await read(planOf(planned(), lang))
    expect(sheet?.cells?.get('1,10')?.style?.numFmt).toBe(money)
    expect(sheet?.cells?.get('1,18')?.style?.numFmt).toBe(date)
  })

  it('keeps heads and measures in sight, filters, and fits a page in width', async () => {
    const [sheet] = await read(planOf(planned()))
    expect(sheet?.freezePane).toMatchObject({ rows: 1, columns: 2 })
    expect(sheet?.autoFilter?.range).toBe(`A1:Z${MEASURES.length + 1}`)
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 'a4' })
    const xml = partsOf(planOf(planned())).get('xl/worksheets/sheet1.xml') ?? ''
    expect(xml.match(/<col [^>]*customWidth="1"/g)).toHaveLength(26)
    expect(partsOf(planOf(planned())).get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Maßnahmenplan'!$A$1:$Z$${MEASURES.length + 1}<`,
    )
  })

  it('sums by half-year and by year on a second sheet', async () => {
    const [, sums] = await read(planOf(planned()))
    expect(sums?.name).toBe('Summen')
    expect(sums?.rows.slice(1, 5)).toEqual([
      ['2. Halbjahr 2026', 1, 1, 0, 0],
      ['1. Halbjahr 2027', 2, 14.5, 12_345.5, 1200],
      ['Summe', 3, 15.5, 12_345.5, 1200],
      [expect.stringMatching(/1 zurückgestellte Maßnahme ist in keiner Summe/), null, null, null, null],
    ])
    expect(sums?.rows.slice(7, 9).map((row) => row.slice(0, 5))).toEqual([
      [2026, 1, 0, 0, 1200],
      [2027, 14.5, 12_345.5, 12_345.5, 1200],
    ])
  })

  it('lists the risks that somebody bears, and no such sheet without one', async () => {
    const [, , risks] = await read(planOf(planned()))
    expect(risks?.rows[1]?.slice(2)).toEqual([
      'Verwaltungsvorstand',
      new Date('2027-12-31T00:00:00Z'),
      'Risiko getragen',
      '=Zu teuer',
    ])
    expect(await read(planOf(planned(MEASURES, [])))).toHaveLength(2)
  })

  it.each(['=HYPERLINK("http://x")', '+49 211', '-2', '@SUM(A1)', '\t=1', '\r=1'])(
    'lets no text run as a formula: %j',
    async (title) => {
      const plan = withTitle(title)
      const [sheet] = await read(plan)
      expect(sheet?.rows[1]?.[1]).toBe(title.replace('\r', '\n'))
      expect([...partsOf(plan).values()].join('')).not.toMatch(/<f[ >]/)
      const style = /r="B2" s="(\d+)"/.exec(partsOf(plan).get('xl/worksheets/sheet1.xml') ?? '')?.[1]
      const xfs = /<cellXfs.*<\/cellXfs>/.exec(partsOf(plan).get('xl/styles.xml') ?? '')?.[0].match(/<xf .*?<\/xf>/g)
      expect(xfs?.[Number(style)]).toContain('quotePrefix="1"')
    },
  )

  it.each(Object.entries(HOSTILE))('carries hostile texts: %s', async (_, text) => {
    const [sheet] = await read(withTitle(text))
    const possible = text.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0B\x0C\x0E-\x1F]|\p{Surrogate}/gu, '\uFFFD')
    expect(sheet?.rows[1]?.[1]).toBe(possible)
  })

  it('carries what looks like a code of the format, and cuts what no cell may hold', async () => {
    expect((await read(withTitle('_x0041_ _x000D_')))[0]?.rows[1]?.[1]).toBe('_x0041_ _x000D_')
    expect(String((await read(withTitle('ä'.repeat(40_000))))[0]?.rows[1]?.[1])).toHaveLength(32_767)
  })

  it('gives the same bytes for the same plan, without a clock', () => {
    const [first, second] = [1, 2].map(() =>
      createHash('sha256')
        .update(planXlsx(planOf(planned())))
        .digest('hex'),
    )
    expect(first).toBe(second)
    expect([...partsOf(planOf(planned())).values()].join('')).not.toMatch(/dcterms:(created|modified)/)
  })

  it('is a sheet too when nothing is planned', async () => {
    const [sheet] = await read(planOf(planned([], [])))
    expect(sheet?.rows).toHaveLength(1)
  })
})
