import { describe, expect, it } from 'vitest'
import { FULL_CHECK, openShipped } from '../../tests/content/openShipped.ts'
import { HOSTILE } from '../../tests/pdf/hostileTexts.ts'
import { planned } from '../../tests/plannedCheck.ts'
import { type Scenario, scenario } from '../../tests/scenario.ts'
import type { Measure } from '../core/assessment/schema.ts'
import { buildPublicVorlage, releasableSums } from '../core/report/buildPublicVorlage.ts'
import { buildVorlage } from '../core/report/buildVorlage.ts'
import type { VorlageChoices, VorlageKind } from '../core/report/vorlage.ts'
import { vorlageParts, vorlageText } from './vorlageText.ts'

const CHOICES: VorlageChoices = { kind: 'decision', body: '', lang: 'de', date: '2027-02-01' }

function councilParts(told: Scenario, more: Partial<VorlageChoices> = {}, namesMust = true) {
  const input = { questionnaire: told.questionnaire, assessment: told.assessment() }
  const parts = vorlageParts(buildVorlage(input, { ...CHOICES, ...more }, namesMust))
  return new Map(parts.map(({ title, text }) => [title, text]))
}

function publicText(told: Scenario, more: Partial<VorlageChoices> = {}, release = false): string {
  const assessment = told.assessment()
  const released = release
    ? releasableSums(assessment.measures).map(({ year, half }) => ({ year, half, cost: true, days: true }))
    : []
  const { questionnaire } = told
  return vorlageText(vorlageParts(buildPublicVorlage({ questionnaire, assessment }, { ...CHOICES, ...more }, released)))
}

const measures = (...parts: Partial<Measure>[]) =>
  planned(
    parts.map((part, i) => ({ id: `m-${i}`, questions: [], title: `Maßnahme ${i}`, status: 'open', ...part })),
    [],
  )

describe('the text of a Vorlage that is not public', () => {
  it('has the parts of a Vorlage in their order', () => {
    expect([...councilParts(planned()).keys()]).toEqual([
      'Betreff',
      'Beschlussvorschlag',
      'Sachdarstellung',
      'Finanzielle Auswirkungen',
      'Personelle Auswirkungen',
      'Öffentlichkeit der Beratung',
      'Anlagen',
    ])
  })

  it('takes note, in one sentence, where nothing is to be decided', () => {
    expect(
      councilParts(planned(), { kind: 'information', body: ' Der Hauptausschuss ' }).get('Beschlussvorschlag'),
    ).toBe(
      'Der Hauptausschuss nimmt den Bericht der Verwaltung über die IT-Sicherheit (Stand 1. Februar 2027) zur Kenntnis.',
    )
  })

  it('decides on what the plan still has to do, with dates and money', () => {
    expect(councilParts(planned()).get('Beschlussvorschlag')).toBe(
      [
        '1. Der Rat nimmt den Bericht der Verwaltung über die IT-Sicherheit (Stand 1. Februar 2027) zur Kenntnis.',
        '2. Die Verwaltung wird beauftragt, die folgenden 2 Maßnahmen umzusetzen:',
        '– Zweiten Faktor für alle Zugänge einführen (Frist 31. März 2027; einmalig 12.345,50\u00a0€ und jährlich 1.200\u00a0€)',
        '– Router tauschen (Frist 31. Januar 2027; Kosten noch nicht geplant)',
        '3. Die Mittel dafür (einmalig 12.345,50\u00a0€ und jährlich 1.200\u00a0€) werden bereitgestellt, soweit sie im Haushalt noch nicht veranschlagt sind. Für eine Maßnahme sind die Kosten noch nicht geplant. Die Verwaltung legt sie gesondert vor.',
        '4. Die Verwaltung berichtet mindestens einmal im Jahr über den Stand der Umsetzung.',
      ].join('\n'),
    )
  })

  it('says of money what is once, yearly, investive, by budget year and product', () => {
    const money = councilParts(planned()).get('Finanzielle Auswirkungen')
    expect(money).toContain(
      'insgesamt: einmalig 12.345,50\u00a0€ (davon investiv 12.345,50\u00a0€) und jährlich 1.200\u00a0€.',
    )
    expect(money).toContain(
      '– 2027: einmalig 12.345,50\u00a0€ (davon investiv 12.345,50\u00a0€), jährlich 1.200\u00a0€',
    )
    expect(money).toContain('– Produkt 01.02.05: einmalig 12.345,50\u00a0€')
    expect(money).toContain('Für 2 Maßnahmen sind die Kosten noch nicht geplant')
    expect(councilParts(planned()).get('Personelle Auswirkungen')).toBe(
      'Geschätzter Aufwand: 15,5 Personentage. Davon für noch nicht umgesetzte Maßnahmen: 14,5 Personentage.\n\nNach Halbjahren:\n– 2.\u00a0Halbjahr 2026: 1 Personentag\n– 1.\u00a0Halbjahr 2027: 14,5 Personentage',
    )
  })

  it('says "noch nicht geplant" where nothing is, and never a 0 in its place', () => {
    const nothing = councilParts(measures())
    expect(nothing.get('Beschlussvorschlag')).toContain(
      '2. Maßnahmen sind noch nicht geplant. Die Verwaltung wird beauftragt',
    )
    expect([nothing.get('Finanzielle Auswirkungen'), nothing.get('Personelle Auswirkungen')]).toEqual([
      'Noch nicht geplant.',
      'Noch nicht geplant.',
    ])
    expect(nothing.get('Anlagen')).not.toContain('Maßnahmenplan')
    const unstated = councilParts(measures({}, { status: 'done', days: 2, cost: { once: 10 } }))
    expect(unstated.get('Finanzielle Auswirkungen')).toContain(
      'Davon für noch nicht umgesetzte Maßnahmen: noch nicht geplant.',
    )
    expect(unstated.get('Personelle Auswirkungen')).toContain(
      'Davon für noch nicht umgesetzte Maßnahmen: noch nicht geplant.',
    )
    expect(unstated.get('Beschlussvorschlag')).toContain('3. Die Kosten sind noch nicht geplant.')
    const free = councilParts(measures({ cost: { once: 0 }, days: 0 }))
    expect(free.get('Beschlussvorschlag')).toContain(
      '(Frist noch nicht geplant; ohne zusätzliche Kosten)\n3. Zusätzliche Mittel sind',
    )
    expect(free.get('Finanzielle Auswirkungen')).toContain('insgesamt: keine zusätzlichen Kosten.')
  })

  it('orders nothing that is done already', () => {
    expect(councilParts(measures({ status: 'verified' })).get('Beschlussvorschlag')).toMatch(
      /2\. Die geplanten Maßnahmen sind umgesetzt/,
    )
  })

  it('[S19] names stage, counts and what is missed, without names when they are unticked', () => {
    const facts = councilParts(planned()).get('Sachdarstellung')
    expect(facts).toContain('Mindestanforderungen: 0 erfüllt, 1 nicht erfüllt, 0 ungeklärt, 0 offen von 1.')
    expect(facts).toContain('– Frage A-01? (A-01) Mögliche Folge: Das kann passieren.')
    expect(facts).toContain('Eine Frage ist mit „weiß nicht“ beantwortet.')
    const counted = councilParts(planned(), {}, false).get('Sachdarstellung')
    expect(counted).toContain('1 nicht erfüllt')
    expect(counted).not.toContain('A-01')
  })

  it.each(Object.entries(HOSTILE))('leaves the user’s own texts as they were typed: %s', (_, text) => {
    const told = measures({ title: text }).with({
      municipality: { name: text },
      audit: { occasion: text, coverage: text },
    })
    const parts = councilParts(told)
    expect(parts.get('Sachdarstellung')).toContain(`Anlass: ${text}`)
    expect(parts.get('Sachdarstellung')).toContain(`Geltungsbereich: ${text}`)
    expect(parts.get('Beschlussvorschlag')).toContain(`– ${text.trim()} (`)
    expect(parts.get('Betreff')).toContain(`${text.trim()}: Maßnahmen`)
  })

  it('is English where that is chosen', () => {
    const parts = councilParts(planned(), { lang: 'en' })
    expect(parts.get('Proposed resolution')).toContain('1. The council takes note of')
    expect(parts.get('Financial effects')).toContain(
      'one-off €12,345.50 (of which investment €12,345.50) and yearly €1,200',
    )
    expect(parts.get('Effects on staff')).toContain('– 2nd half of 2026: 1 person-day')
  })
})

describe('the text of a Vorlage for the public', () => {
  const full = scenario(openShipped(FULL_CHECK))
  const plan = [
    { id: 'm', questions: ['BAK-02'], title: 'Sicherung trennen', status: 'open', days: 7, due: '2027-03-31' },
  ]
  const silent = scenario(full.questionnaire)
  const talkative = full
    .scope('server', false)
    .notApplicable('KOM-01', 'Keine Wahlen')
    .unknown('BAK-03')
    .answer('BAK-02', 0, { comment: 'Band liegt im Schrank' })
    .target('*', 5)
    .with({
      measures: plan,
      decisions: [{ question: 'BAK-02', kind: 'risk-accepted', by: 'Leitung', reason: 'Kosten' }],
      audit: { coverage: 'ohne Schulen', occasion: 'Vorfall im Mai', participants: [{ role: 'ISB' }] },
    })

  it.each(
    ['de', 'en'].flatMap((lang) =>
      (['information', 'decision'] satisfies VorlageKind[]).map((kind) => ({ lang, kind })),
    ),
  )('is the same for opposite answers, with and without a plan: $kind, $lang', (choices) => {
    const texts = [silent, talkative, full.answerRest(5), full.answerRest(0)].map((told) => publicText(told, choices))
    expect(new Set(texts).size).toBe(1)
  })

  it('shows sums that were released, and nothing else of the plan', () => {
    const text = publicText(planned(), {}, true)
    expect(text).toContain('– 1.\u00a0Halbjahr 2027: einmalig 12.345,50\u00a0€ und danach jährlich 1.200\u00a0€')
    expect(text).toContain('– 2.\u00a0Halbjahr 2026: 1 Personentag\n– 1.\u00a0Halbjahr 2027: 14,5 Personentage')
    expect(text).not.toMatch(/Router|Zweiten Faktor|\d+ Maßnahme|01\.02\.05|IT-Leitung/)
    expect(publicText(planned())).not.toMatch(/€|Personentag|Halbjahr/)
  })

  it('says who decides about the session, and lists the annexes apart', () => {
    expect(publicText(planned())).toContain(
      'Was öffentlich und was nichtöffentlich beraten wird, entscheidet die Verwaltung.',
    )
    expect(publicText(planned())).toMatch(
      /Anlagen\n\nÖffentlich:\n– .*öffentliche Fassung\nNichtöffentlich:\n– .*nichtöffentliche Fassung\n$/,
    )
  })
})
