import { expect, test } from 'vitest'
import { groupReport } from '../../tests/comparison/groupReports.ts'
import { TOWNS } from '../../tests/comparison/towns.ts'
import { groupCsv } from './groupCsv.ts'

test('[S30] the table of a group has pseudonyms in their order, the figures of the report and no name', () => {
  const report = groupReport()
  const text = new TextDecoder().decode(groupCsv(report))
  const lines = text.trim().split('\r\n')
  expect(lines).toHaveLength(1 + 6 * 17)
  expect(lines[0]).toBe(
    'Kommune;Themenfeld;Stufe;Mittelwert;Zielerfüllung;Mindestanforderungen erfüllt;Mindestanforderungen, die gelten;Beantwortet;Selbstauskunft;Dokument gesehen;Stichprobe, Begehung;technisch geprüft',
  )
  const towns = lines.slice(1).map((line) => line.split(';')[0])
  expect([...new Set(towns)]).toEqual(['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `Kommune ${letter}`))
  expect(lines[1]).toMatch(/^Kommune A;Alle Themenfelder;–;\d,\d;\d+ %;\d+;\d+;\d+ %;\d+ %;\d+ %;\d+ %;\d+ %$/)
  for (const { name } of TOWNS) expect(text).not.toContain(name)
})
