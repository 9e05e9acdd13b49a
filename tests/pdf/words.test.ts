import { describe, expect, it } from 'vitest'
import type { IssuedReport } from '../../src/core/report/issued.ts'
import { isApplicable } from '../../src/core/scoring/score.types.ts'
import { heard } from './heard.ts'
import { all, flat, type Heard, ofType, section } from './readTagged.ts'
import {
  allMet,
  allUnknown,
  empty,
  followUp,
  kurzCheckNoGap,
  kurzCheckNothing,
  mixed,
  musterstadt,
  musterstadtFull,
  nothingMet,
  thin,
} from './sampleReports.ts'

async function textOf(report: IssuedReport): Promise<string> {
  return flat((await heard(report)).text)
}

describe('the page for the head of the administration', () => {
  it.each([
    [
      'nothing met',
      nothingMet(),
      'Mindestanforderungen dieses Checks nicht erfüllt – nach Selbstauskunft vom 1. Dezember 2026.',
    ],
    [
      'nothing known',
      allUnknown(),
      'Mindestanforderungen dieses Checks nicht geklärt – nach Selbstauskunft vom 1. Dezember 2026.',
    ],
    ['everything met', allMet(), 'Ziel erreicht – nach Selbstauskunft vom 1. Dezember 2026.'],
    ['open requirement', mixed(), 'Noch keine Aussage möglich – vorläufig, nach Selbstauskunft vom 1. Dezember 2026.'],
    [
      'too little answered',
      thin(),
      'Noch keine Aussage möglich – vorläufig, nach Selbstauskunft vom 1. Dezember 2026.',
    ],
    ['nothing answered', empty(), 'Noch keine Aussage möglich – vorläufig, nach Selbstauskunft vom 4. Dezember 2026.'],
    [
      '[S20] Kurz-Check without a gap',
      kurzCheckNoGap(),
      'Keine Lücke bei den 24 abgefragten Mindestanforderungen; der vollständige Check fragt weitere – nach Selbstauskunft vom 4. Dezember 2026.',
    ],
    [
      'in English',
      musterstadt('en'),
      'Minimum requirements of this check not met – as self-declared on 16 November 2026.',
    ],
  ])('[S19] begins with the stage as a sentence that names its source (%s)', async (_, report, sentence) => {
    const document = await heard(report)
    const [first] = section(document, report.lang === 'de' ? 'Auf einen Blick' : 'At a glance')
    expect(flat(first?.text ?? '')).toBe(sentence)
  })

  it('[S19] says how many requirements are met, missed, unclear and open, in words and as figures', async () => {
    const report = mixed()
    const [, , counts, tiles] = section(await heard(report), 'Auf einen Blick')
    const { met, missed, unclear, open, total } = report.must.counts
    expect(counts?.text).toContain(
      `${met} erfüllt, ${missed} nicht erfüllt, ${unclear} ungeklärt, ${open} offen von ${total}`,
    )
    expect(flat(tiles?.text ?? '')).toBe(`erfüllt nicht erfüllt ungeklärt offen ${met} ${missed} ${unclear} ${open}`)
  })

  it('says why there is no stage', async () => {
    expect(await textOf(mixed())).toContain('1 Mindestanforderung ist noch nicht beantwortet; bis dahin gibt es')
    expect(await textOf(thin())).toContain('In mindestens einem Themenfeld ist weniger als 80 % beantwortet')
    expect(await textOf(allMet())).not.toContain('bis dahin gibt es kein Gesamtergebnis')
  })

  it('[S25] names the three most urgent of what is missing with their consequences and counts the rest', async () => {
    const report = nothingMet()
    const parts = section(await heard(report), 'Auf einen Blick')
    const items = parts.filter(({ type }) => type === 'L').flatMap((list) => ofType(list, 'LBody'))
    expect(items.length).toBeGreaterThanOrEqual(3)
    report.consequences.forEach(({ question, text }, i) => {
      const must = report.must.missed.find(({ id }) => id === question)
      expect(report.firstSteps[i]?.question).toBe(question)
      expect(flat(items[i]?.text ?? '')).toBe(`${must?.text} Mögliche Folge: ${text}`)
    })
    const more = report.must.counts.missed - items.length
    expect(parts.map(({ text }) => text).join(' ')).toContain(`${more} weitere nicht erfüllte Mindestanforderungen`)
  })

  it('names what else is missing where the page has room, without a consequence', async () => {
    const report = musterstadt()
    const [first, further] = section(await heard(report), 'Auf einen Blick').filter(({ type }) => type === 'L')
    const named = new Set(report.consequences.map(({ question }) => question))
    expect(ofType(first as Heard, 'LI')).toHaveLength(3)
    expect(ofType(further as Heard, 'LBody').map(({ text }) => flat(text))).toEqual(
      report.must.missed.filter(({ id }) => !named.has(id)).map(({ text }) => text),
    )
  })

  it('lists the first three decisions, with amount and date from the plan or as not yet planned', async () => {
    const rowsOf = async (report: IssuedReport) => {
      const tables = section(await heard(report), 'Auf einen Blick').filter(({ type }) => type === 'Table')
      return ofType(tables[1] as Heard, 'TR').map(({ text }) => flat(text))
    }
    expect(await rowsOf(musterstadtFull())).toEqual([
      'Entscheidung Dringlichkeit Betrag Frist',
      'Schriftlich festlegen, wer bei einem Angriff abschalten darf und was zuerst zu tun ist sofort Betrag nicht angegeben 11.12.2026',
      'Mit der Musterland-IT eine Sicherung außer Reichweite von Angreifern und mit eigenen Konten vereinbaren sofort 3.500 € einmalig 4.800 € jährlich 19.03.2027',
      'Den zweiten Faktor im Ratsinformationssystem und in der Kita-Software einschalten sofort 2.400 € einmalig 600 € jährlich 26.02.2027',
    ])
    const [, ...unplanned] = await rowsOf(allUnknown())
    expect(unplanned).toHaveLength(3)
    for (const row of unplanned) expect(row).toMatch(/^Klären: .* sofort – noch nicht geplant$/)
  })

  it('says in two sentences what has changed, and nothing where there is nothing to compare with', async () => {
    expect(await textOf(followUp())).toContain(
      'Seit dem 12. Mai 2025 sind von 167 gemeinsamen Fragen 2 besser und 2 schlechter beantwortet. Unter ihnen sind unverändert 19 Mindestanforderungen erfüllt.',
    )
    expect(await textOf(musterstadtFull())).not.toContain('gemeinsamen Fragen')
  })

  it('names what is good', async () => {
    expect(await textOf(allMet())).toContain(
      '29 von 29 Mindestanforderungen sind erfüllt. Am weitesten ist das Themenfeld „Leitung und Organisation“ mit Stufe',
    )
    expect(await textOf(kurzCheckNothing())).toContain('noch keine Mindestanforderung als erfüllt angegeben')
  })

  it('[S24] counts before the first steps what there is to do, by class with its time frame', async () => {
    const report = mixed()
    const tables = section(await heard(report), 'Erste Schritte').filter(({ type }) => type === 'Table')
    const rows = ofType(tables[0] as Heard, 'TR').map(({ text }) => flat(text))
    expect(rows.slice(1)).toEqual([
      `sofort ${report.needCounts.sofort} Start in 4 Wochen, in 3 Monaten erledigt oder entschieden noch nicht geplant`,
      `kurzfristig ${report.needCounts.kurzfristig} in 6 Monaten noch nicht geplant`,
      `mittelfristig ${report.needCounts.mittelfristig} in 18 Monaten noch nicht geplant`,
      `laufend ${report.needCounts.laufend} im laufenden Betrieb noch nicht geplant`,
    ])
  })

  it('claims no lack of need before anything is answered', async () => {
    expect(await textOf(empty())).toContain(
      'Solange keine Frage beantwortet ist, lässt sich kein Handlungsbedarf nennen',
    )
    expect(await textOf(allMet())).toContain('ergibt sich zurzeit kein Handlungsbedarf')
  })
})

describe('[S2] what is unknown', () => {
  it('is never given a consequence and never called missed', async () => {
    const report = allUnknown()
    const text = await textOf(report)
    expect(report.must.unclear).toHaveLength(29)
    expect(text).not.toContain('Mögliche Folge:')
    expect(text).toContain('Keine Mindestanforderung ist als nicht erfüllt angegeben.')
  })

  it('is a step of finding out', async () => {
    const steps = section(await heard(allUnknown()), 'Erste Schritte').flatMap((part) => ofType(part, 'LBody'))
    expect(steps).toHaveLength(6)
    for (const { text } of steps) expect(text.trim()).toMatch(/^Klären: /)
  })
})

describe('the Themenfelder', () => {
  it('[S13] never show a Stufe without what capped it', async () => {
    const report = mixed()
    const tables = section(await heard(report), 'Themenfelder').filter(({ type }) => type === 'Table')
    const rows = ofType(tables[0] as Heard, 'TR').map(({ text }) => flat(text))
    for (const { title, cappedBy } of report.domains) {
      const row = rows.find((text) => text.startsWith(title))
      for (const { id } of cappedBy) expect(row).toContain(id)
    }
  })

  it('[S14] carry no figure where nothing applies', async () => {
    const [table] = section(await heard(mixed()), 'Themenfelder').filter(({ type }) => type === 'Table')
    const row = ofType(table as Heard, 'TR').find(({ text }) => text.includes('Gebäude, Serverraum'))
    expect(flat(row?.text ?? '')).toBe('Gebäude, Serverraum und Technik nicht anwendbar – – –')
  })

  it('[S17] are marked as provisional where answers are missing, and only there', async () => {
    const report = mixed()
    const [table] = section(await heard(report), 'Themenfelder').filter(({ type }) => type === 'Table')
    const marked = ofType(table as Heard, 'TR').filter(({ text }) => text.includes('vorläufig'))
    expect(marked.map(({ kids }) => flat(kids[0]?.text ?? ''))).toEqual([
      'Sicherheitsvorfälle und Krisenstab',
      'Kommunale Besonderheiten',
      'Alle Themenfelder zusammen',
    ])
    expect(await textOf(allMet())).not.toMatch(/Ergebnis ist vorläufig|\d % vorläufig/)
  })

  it('[S22] are rounded down', async () => {
    const report = mixed()
    const [first, ...rest] = report.domains
    if (!first || !isApplicable(first.score)) throw new Error('no Themenfeld')
    const almost = {
      ...first,
      score: { ...first.score, mean: [299, 100], meanMin: [299, 100], meanMax: [299, 100] } as const,
    }
    const [table] = section(await heard({ ...report, domains: [almost, ...rest] }), 'Themenfelder').filter(
      ({ type }) => type === 'Table',
    )
    expect(flat(ofType(table as Heard, 'TR')[1]?.text ?? '')).toContain('2,9 von 5')
  })
})

describe('the first steps', () => {
  it('[S25] [S26] are the first six, each with time frame, effort, cost and quick win in words', async () => {
    const report = nothingMet()
    const steps = section(await heard(report), 'Erste Schritte').flatMap((part) => ofType(part, 'LBody'))
    expect(steps.map(({ text }) => flat(text))).toEqual(
      report.firstSteps
        .slice(0, 6)
        .map(
          ({ title, how }) =>
            `${title} sofort · Aufwand: etwa 5 Personentage · Kosten: gering (bis 5.000 €) · schneller Erfolg · Mindestanforderung ${how}`,
        ),
    )
  })
})

describe('the report', () => {
  it('says what it is and what it is not', async () => {
    const text = await textOf(mixed())
    expect(text).toContain('Dieser Bericht ist eine Selbstauskunft.')
    expect(text).toContain(
      'kein Angebot des Bundes, eines Landes, des Bundesamts für Sicherheit in der Informationstechnik (BSI)',
    )
    expect(text).toContain('weder den „Weg in die Basis-Absicherung“ (WiBA) noch den IT-Grundschutz')
    expect(text).toContain('keine amtliche Einstufung')
  })

  it('shows header fields that are missing as missing', async () => {
    const [facts] = section(await heard(empty()), 'Grundlagen der Prüfung').filter(({ type }) => type === 'Table')
    const rows = ofType(facts as Heard, 'TR').map(({ text }) => flat(text))
    expect(rows.slice(0, 4)).toEqual([
      'Stichtag 4. Dezember 2026',
      'Geltungsbereich nicht angegeben',
      'Anlass nicht angegeben',
      'Aktenzeichen nicht angegeben',
    ])
    const nameless = { ...empty(), municipality: { ...empty().municipality, name: '  ' } }
    expect(await textOf(nameless)).toContain('Kommune ohne Namen')
  })

  it('names the levels of its scale: three steps or six', async () => {
    expect(await textOf(musterstadt())).toContain('„Nein“ zählt 0, „teilweise“ 2 und „ja“ 3.')
    expect(await textOf(mixed())).toContain('5 laufend verbessert')
  })

  it('leaves no text of one language in the other', async () => {
    const english = await heard(musterstadt('en'))
    const words = all(english)
      .map(({ text }) => text)
      .join(' ')
    expect(words).not.toMatch(/Mindestanforderung|Themenfeld|Selbstauskunft|\{\w+\}/)
    expect(await textOf(musterstadt())).not.toMatch(/requirement|domain|self-decl|\{\w+\}/)
  })
})
