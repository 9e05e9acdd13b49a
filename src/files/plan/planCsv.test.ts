import { expect, it } from 'vitest'
import { planned, planOf } from '../../../tests/plannedCheck.ts'
import { planCsv } from './planCsv.ts'

const linesOf = (told = planned(), lang: 'de' | 'en' = 'de') =>
  new TextDecoder().decode(planCsv(planOf(told, lang))).split('\r\n')

it('writes numbers and dates as a German spreadsheet reads them', () => {
  const [head, first, second] = linesOf()
  expect(head).toMatch(/^Nr\.;Maßnahme;Frage;Themenfeld;Feststellung;Hebt auf Stufe;/)
  expect(first).toContain(
    ';3;12,5;12345,5;1200;investiv;2027;01.02.05;IT-Leitung;Rechenzentrum;01.12.2026;31.03.2027;in Arbeit;nein;2;',
  )
  expect(first).toContain('"Protokoll; Liste ""Zugänge"""')
  expect(second).toContain(';2;;;;;;;;;31.01.2027;offen;ja;')
})

it('writes them for an English one with points and dates of ISO 8601', () => {
  const [head, first] = linesOf(planned(), 'en')
  expect(head).toMatch(/^No\.;Measure;Question;/)
  expect(first).toContain(
    ';12.5;12345.5;1200;investment;2027;01.02.05;IT-Leitung;Rechenzentrum;2026-12-01;2027-03-31;in progress;no;2;',
  )
})

it.each(['=1+1', '+49', '-2', '@SUM(A1)', '\tx', '\rx'])('lets no text run as a formula: %j', (owner) => {
  const lines = linesOf(planned([{ id: 'm', questions: [], title: 'Maßnahme', status: 'open', owner }], []))
  expect(lines.join('\r\n')).toMatch(new RegExp(`;"?'${owner.replace(/[+()]/g, '\\$&')}`))
})
