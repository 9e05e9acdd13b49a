import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { accepted } from '../../tests/accepted.ts'
import { scenario } from '../../tests/scenario.ts'
import { openQuestionnaire } from '../core/questionnaire/open.ts'
import { buildReport } from '../core/report/buildReport.ts'
import { reportCsv } from './reportCsv.ts'

const kurzCheck = accepted(openQuestionnaire(readFileSync('questionnaires/kurz-check/1.0.0.json'), new Map()))

it('[S23] writes the figures of the report, one Themenfeld a line', () => {
  const assessment = scenario(kurzCheck).answer('BAK-02', 0).answerRest(3).assessment()
  const report = buildReport(
    { questionnaire: kurzCheck, assessment, fingerprint: null },
    { profile: 'council', lang: 'de', date: '2026-12-01' },
  )
  const [head, ...lines] = new TextDecoder().decode(reportCsv(report)).trim().split('\r\n')
  expect(head).toMatch(/^Themenfeld;Stufe;begrenzt durch;/)
  expect(lines).toHaveLength(6)
  expect(lines.find((line) => line.startsWith('Sicherung'))).toBe(
    'Sicherung und Erkennung;1;BAK-02;2,3;2,3;2,3;78 %;100 %;4;1;0;0;nein',
  )
})
