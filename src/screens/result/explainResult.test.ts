import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { accepted } from '../../../tests/accepted.ts'
import { type Scenario, scenario } from '../../../tests/scenario.ts'
import { openQuestionnaire } from '../../core/questionnaire/open.ts'
import { buildReport } from '../../core/report/buildReport.ts'
import { explainResult } from './explainResult.ts'

const shipped = readFileSync(new URL('../../../questionnaires/kurz-check/1.0.0.json', import.meta.url))
const kurzCheck = accepted(openQuestionnaire(new Uint8Array(shipped), new Map()))

function explain(told: Scenario): string {
  const report = buildReport(
    { questionnaire: kurzCheck, assessment: told.assessment(), fingerprint: null },
    { profile: 'council', lang: 'de', date: '2026-12-01' },
  )
  return explainResult(report, 'de').join('\n')
}

test('[S18] while a MUSS is open, the reason is that and nothing else', () => {
  const text = explain(scenario(kurzCheck).answer('IAM-01', 0))
  expect(text).toMatch(/23 von 24 Mindestanforderungen sind noch nicht beantwortet/)
  expect(text).not.toMatch(/nicht erfüllt/)
})

test('[S18] one missed MUSS is named as enough', () => {
  const text = explain(scenario(kurzCheck).answer('IAM-01', 0).answerRest(3))
  expect(text).toMatch(/1 von 24 Mindestanforderungen ist nicht erfüllt\. Eine genügt/)
  expect(text).toMatch(/Am schwächsten ist das Themenfeld „Konten und Zugänge“: Stufe 1/)
})

test('[S2] what nobody knows is called unclear, never unmet', () => {
  const text = explain(scenario(kurzCheck).unknown('IAM-01').answerRest(3))
  expect(text).toMatch(/Bei 1 von 24 Mindestanforderungen ist nicht geklärt/)
  expect(text).toMatch(/1 Frage ist mit „weiß nicht“ beantwortet/)
  expect(text).toMatch(/kann der Mittelwert zwischen 2,9 und 3,0 liegen/)
  expect(text).not.toMatch(/nicht erfüllt/)
})

test('[S17] the Themenfelder that make it provisional are named with what is answered in them', () => {
  const text = explain(scenario(kurzCheck).answerRest(3).open('PAT-04').open('SRV-07'))
  expect(text).toMatch(/Im Themenfeld „Updates und Warnungen“ \(\d\d\s%\) ist erst ein Teil beantwortet/)
  expect(text).toMatch(/vorläufig/)
})

test('[S20] a Kurz-Check without a gap says what it does not say', () => {
  const text = explain(scenario(kurzCheck).answerRest(3))
  expect(text).toMatch(/Mehr sagt das Ergebnis nicht/)
  expect(text).not.toMatch(/vorläufig|zwischen/)
})

test('[S17] with many such Themenfelder their number is said, and which is not read out', () => {
  const text = explain(scenario(kurzCheck).answer('ORG-01', 3))
  expect(text).toMatch(/In 6 Themenfeldern ist erst ein Teil beantwortet\./)
  expect(text).not.toMatch(/In den Themenfeldern/)
})

test('[S16] nothing is the weakest where one Themenfeld alone has a Stufe', () => {
  expect(explain(scenario(kurzCheck).answer('ORG-01', 0))).not.toMatch(/Am schwächsten/)
})
