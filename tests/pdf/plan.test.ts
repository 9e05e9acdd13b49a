import { describe, expect, it } from 'vitest'
import type { IssuedReport } from '../../src/core/report/issued.ts'
import { issueReport } from '../../src/core/report/issueReport.ts'
import { PLAIN_ORDER } from '../../src/core/report/plainOrder.ts'
import { planned } from '../plannedCheck.ts'
import { drawn } from './drawn.ts'
import { flat, type Heard, ofType, readTagged } from './readTagged.ts'
import { manyMeasures, musterstadt, musterstadtFull, riskEnded } from './sampleReports.ts'

async function read(report: IssuedReport): Promise<Heard> {
  return readTagged(await drawn(report))
}

/** The table whose heads are these. */
function rowsOf(document: Heard, ...heads: string[]): string[][] {
  const tables = ofType(document, 'Table').map((table) =>
    ofType(table, 'TR').map(({ kids }) => kids.map(({ text }) => flat(text))),
  )
  return tables.filter(([head]) => head?.join() === heads.join()).flatMap(([, ...rows]) => rows)
}

const MEASURE_HEADS = ['Nr.', 'Maßnahme', 'Verantwortlich', 'Frist', 'Tage', 'Einmalig', 'Jährlich']
const SUM_HEADS = ['Halbjahr', 'Maßnahmen', 'Personentage', 'Kosten einmalig', 'Kosten jährlich']

describe('the plan in the council report', () => {
  it('lists measures by class with owner, due date, days and cost', async () => {
    const rows = rowsOf(await read(musterstadtFull()), ...MEASURE_HEADS)
    expect(rows).toHaveLength(12)
    expect(rows[2]).toEqual([
      '3',
      'Den zweiten Faktor im Ratsinformationssystem und in der Kita-Software einschalten sofort · in Arbeit',
      'IT-Koordination',
      '26.02.2027',
      '12',
      '2.400 €',
      '600 €',
    ])
    const classes = rows.map(([, title]) => /(\S+) · /.exec(title ?? '')?.[1])
    expect([...new Set(classes)]).toEqual(['sofort', 'kurzfristig', 'mittelfristig', 'laufend'])
    expect(rows.filter(([, title]) => title?.endsWith('überfällig'))).toHaveLength(1)
  })

  it('sums by half-year what is not deferred', async () => {
    const document = await read(musterstadtFull())
    expect(rowsOf(document, ...SUM_HEADS)).toEqual([
      ['2. Halbjahr 2026', '5', '11', '90 €', '0 €'],
      ['1. Halbjahr 2027', '3', '22', '5.900 €', '6.600 €'],
      ['2. Halbjahr 2027', '3', '71', '68.200 €', '4.200 €'],
      ['Summe', '11', '104', '74.190 €', '10.800 €'],
    ])
    expect(flat(document.text)).toContain('1 zurückgestellte Maßnahme ist in keiner Summe enthalten.')
  })

  it('says at the first steps what is planned and where', async () => {
    const text = flat((await read(musterstadtFull())).text)
    expect(text).toMatch(/sofort 12 .*? 8 von 12 geplant/)
    expect(text).toContain('im Maßnahmenplan Nr. 1')
  })

  it('shows at a requirement that stays missed who bears its risk', async () => {
    const text = flat((await read(musterstadtFull())).text)
    expect(text).toContain('Risiko getragen bis 30. Juni 2027 durch: Verwaltungsvorstand')
  })

  it('says when nobody bears it any more', async () => {
    const text = flat((await read(riskEnded())).text)
    expect(text).toContain('Risiko war getragen bis 30. Juni 2027 durch: Verwaltungsvorstand')
    expect(text).not.toContain('Risiko getragen bis')
  })

  it('has twelve lines at most: what is still to be done before what is finished, the rest as a number', async () => {
    const report = manyMeasures()
    const document = await read(report)
    const rows = rowsOf(document, ...MEASURE_HEADS)
    expect(rows).toHaveLength(12)
    expect(rows.filter(([, title]) => title?.endsWith('umgesetzt'))).toHaveLength(2)
    expect(flat(document.text)).toContain('3 weitere Maßnahmen stehen im Maßnahmenplan der Verwaltung.')
  })

  it('is not there while nothing is planned', async () => {
    const text = flat((await read(musterstadt())).text)
    expect(text).not.toMatch(/Maßnahmenplan|Programm nach Halbjahren|geplant \d/)
    expect(text).toContain('noch nicht geplant')
  })
})

it('the public report knows nothing of plan and risks, and the council nothing of what is for the administration alone', () => {
  const told = planned()
  const input = {
    questionnaire: told.questionnaire,
    assessment: told.assessment(),
    fingerprint: null,
    previous: null,
    lists: new Map(),
  }
  const [open, council] = (['public', 'council'] as const).map((profile) =>
    JSON.stringify(issueReport(input, { ...PLAIN_ORDER, profile, lang: 'de', date: '2027-02-01' })),
  )
  expect(open).not.toMatch(/Verwaltungsvorstand|Router tauschen|planned/)
  expect(council).toContain('Router tauschen')
  expect(council).not.toMatch(/Zeile zwei|Protokoll; Liste/)
})
