import { readFileSync } from 'node:fs'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { IssuedReport, ReportAnswer, Said } from '../../src/core/report/issued.ts'
import { evidenceSentence } from '../../src/i18n/evidenceSentence.ts'
import { drawPdf } from '../../src/pdf/drawPdf.ts'
import { PAGE } from '../../src/pdf/theme.ts'
import { checkPdf } from './checkPdf.ts'
import { drawn, FONTS } from './drawn.ts'
import { heard } from './heard.ts'
import { outlineOf } from './outlineOf.ts'
import { collisionsOf, outsideOf, type PlacedText, placedTexts } from './placedTexts.ts'
import { firstLost, flat, type Heard, ofType, readTagged } from './readTagged.ts'
import {
  emptyInternal,
  HOSTILE_COMMENT,
  hostileInternal,
  INTERNAL_SAMPLES,
  MARKERS,
  marked,
} from './sampleInternalReports.ts'

describe.each(INTERNAL_SAMPLES)('%s', (name, make) => {
  it('is accessible and archivable (PDF/UA-1, PDF/A-2a)', async () => {
    expect(await checkPdf(await drawn(make()))).toEqual([])
  })

  it('says everything that the report holds, in its order', async () => {
    if (/hostile/.test(name)) return
    const report = make()
    const { text } = await heard(report)
    const section =
      flat(text)
        .split(/Alle Antworten|All answers/)
        .at(-1) ?? ''
    expect(firstLost(report.answers.flatMap(textsOf), section)).toBe(null)
  })

  it('keeps every text inside the column of its page, and nothing over something else', async () => {
    // the longest sample in one language: its pages are the same in the other
    if (name === 'Musterstadt, en') return
    const { texts } = await placedTexts(await drawn(make()))
    const outside = outsideOf(texts)
    expect(outside).toEqual([])
    expect(collisionsOf(texts)).toEqual([])
    expect(namelessBeginnings(texts)).toEqual([])
  })
})

/** What stands first below "ORG-04, Fortsetzung" without a label in the left column that says what it is. */
function namelessBeginnings(texts: readonly PlacedText[]): string[] {
  return texts.flatMap(({ text, page, baseline }, i) => {
    if (!/, (Fortsetzung|continued)$/.test(text.trim())) return []
    const next = texts.slice(i + 1).find((other) => other.page === page && other.baseline > baseline + 1)
    return next && next.left < PAGE.left + 5 ? [] : [`${text}: ${next?.text}`]
  })
}

/** Every text of a question in the order in which it is to be heard. */
function textsOf({ title, answers }: IssuedReport['answers'][number]): string[] {
  return [title, ...answers.flatMap(answerTexts)].map(flat)
}

function answerTexts(answer: ReportAnswer): string[] {
  const { question, measure, planned, other, settled } = answer
  const { risk } = question
  return [
    question.id,
    question.text,
    ...saidTexts(answer),
    ...(other ? saidTexts(other) : []),
    ...some(settled?.reason),
    ...(measure ? [measure.title, measure.how] : []),
    ...planned.flatMap(({ title, owner }) => [...(title === measure?.title ? [] : [title]), ...some(owner)]),
    ...(risk ? [risk.decision.by, risk.decision.reason] : []),
  ]
}

function saidTexts(said: Said): string[] {
  const criteria = [...said.criteria].sort((a, b) => Number(b.core) - Number(a.core) || Number(b.met) - Number(a.met))
  return [
    ...some(said.anchor),
    ...some(said.by),
    ...some(said.assignee),
    ...some(said.reason),
    ...some(said.confirmedBy?.role),
    ...criteria.map(({ text }) => text),
    ...said.evidence.map((item) => evidenceSentence(item, 'de')),
    ...some(said.comment),
    ...some(said.note),
    ...said.attachments.flatMap(({ type, name, caption }) =>
      type.startsWith('image/') ? some(caption ?? name) : [name, ...some(caption)],
    ),
  ]
}

function some(text: string | null | undefined): string[] {
  return text ? [text] : []
}

/** Which markers a report shows. */
async function shownIn(report: IssuedReport): Promise<string[]> {
  const { text } = await heard(report)
  return Object.values(MARKERS).filter((marker) => flat(text).includes(marker))
}

describe('what belongs into which profile', () => {
  const { note, assessorNote, outComment, ...others } = MARKERS

  it('internal: everything but the notes and what is out of scope', async () => {
    expect(await shownIn(marked())).toEqual(Object.values(others))
  })

  it('internal with the notes ticked: the notes too', async () => {
    expect(await shownIn(marked({ notes: true }))).toEqual(
      Object.values(MARKERS).filter((marker) => marker !== outComment),
    )
    expect([note, assessorNote]).toHaveLength(2)
  })

  it('council: nothing of it', async () => {
    expect(await shownIn(marked({ profile: 'council', notes: true }))).toEqual([])
  })

  it('the id of an earlier check tells nobody anything', async () => {
    expect((await heard(marked())).text).not.toContain('c0ffee00')
  })
})

describe('a question', () => {
  /** The paragraphs and lists from one question to the next. */
  function partsOf({ kids }: Heard, id: string): string[] {
    const start = kids.findIndex(({ type, text }) => type === 'H4' && flat(text).startsWith(id))
    const rest = kids.slice(start)
    const end = rest.findIndex(({ type }, i) => i > 0 && /^H\d$/.test(type))
    return rest.slice(0, end < 0 ? undefined : end).map(({ text }) => flat(text))
  }

  it('reads as one would tell it: answer, who said it, criteria, evidence, comment, the view on site, what to do', async () => {
    expect(partsOf(await heard(marked({ notes: true })), 'BAK-01')).toEqual([
      'BAK-01 MUSS Gewicht sehr hoch Frage BAK-01?',
      'Antwort Stufe 1 – ansatzweise',
      'Ziel: Stufe 3 – umgesetzt',
      MARKERS.anchor,
      'Art der Antwort Selbstauskunft der Kommune',
      'MUSS nicht erfüllt',
      'Dringlichkeit sofort',
      `Antwort von ${MARKERS.by}, 02.11.2026`,
      'Nachweistiefe Stichprobe oder Begehung',
      'Wer macht das? ein Dienstleister',
      `Zuständig ${MARKERS.assignee}`,
      'Wiedervorlage 01.03.2027',
      'Herkunft von einem Dienstleister, bestätigt',
      `Quelle ${MARKERS.source}`,
      'Erfüllt',
      MARKERS.criterion,
      'Darüber hinaus nicht angegeben',
      MARKERS.beyond,
      'Nachweise',
      `${MARKERS.evidence} ${MARKERS.evidenceParts}`,
      `Kommentar ${MARKERS.comment}`,
      `Interne Notiz ${MARKERS.note}`,
      'Anlagen',
      `${MARKERS.file}: ${MARKERS.fileCaption} (fehlt auf diesem Gerät, SHA-256 ${'a'.repeat(64)})`,
      'Fotos',
      expect.stringContaining(MARKERS.photoName),
      MARKERS.caption,
      'Vor Ort Stufe 3 – umgesetzt; weicht von der Antwort ab',
      MARKERS.assessorAnchor,
      `Eingeschätzt von ${MARKERS.assessorBy}, 20.11.2026`,
      'Nachweistiefe technisch geprüft',
      'Vor Ort nicht angegeben',
      MARKERS.criterion,
      'Vor Ort darüber hinaus erfüllt',
      MARKERS.beyond,
      'Nachweise vor Ort',
      MARKERS.assessorEvidence,
      `Kommentar vor Ort ${MARKERS.assessorComment}`,
      `Notiz vor Ort ${MARKERS.assessorNote}`,
      'Anlagen vor Ort',
      `${MARKERS.assessorFile} (fehlt auf diesem Gerät, SHA-256 ${'d'.repeat(64)})`,
      'Abgestimmt auf die Antwort der Kommune, 21. November 2026',
      `Warum ${MARKERS.settled}`,
      'Maßnahme Maßnahme umsetzen',
      'Anfangen',
      'Maßnahmenplan Nr. 1, offen, Frist 1. Februar 2027',
      'Bänder tauschen',
      'Verantwortlich Bauamt',
      'Maßnahmenplan Nr. 2, offen',
      'Wiederherstellung üben',
      'Risiko getragen bis 30. Juni 2027 durch:',
      'Vorstand',
      `Warum ${MARKERS.riskReason}`,
    ])
  })

  it('tells what a provider says of it, and why something else is answered', async () => {
    expect(partsOf(await heard(marked()), 'NET-01')).toEqual(
      expect.arrayContaining([
        'Rechenzentrum Rechenzentrum Musterland',
        'Stand 01.10.2026: Stufe 2 – teilweise umgesetzt; abweichend beantwortet',
        `Nachweis dazu ${MARKERS.reference}`,
        `Abweichung, weil ${MARKERS.deviation}`,
      ]),
    )
    expect(partsOf(await heard(marked()), 'NET-02')).toContain(
      'Stand 01.10.2026: Stufe 3 – umgesetzt; noch nicht verglichen',
    )
    const council = flat((await heard(marked({ profile: 'council' }))).text)
    expect(council).toContain(
      'Rechenzentrum Musterland Stand 1. Oktober 2026: 2 Fragen beantwortet, davon hier 1 abweichend beantwortet, 1 noch nicht verglichen.',
    )
  })

  it('says in words what has no level', async () => {
    const document = await heard(marked())
    expect(partsOf(document, 'BAK-02')).toEqual(
      expect.arrayContaining([
        'Antwort trifft nicht zu',
        'MUSS zählt nicht mit',
        `Begründung ${MARKERS.reason}`,
        `Bestätigt von ${MARKERS.confirmed}`,
      ]),
    )
    expect(partsOf(document, 'BAK-04')[1]).toBe('Antwort trifft nicht zu, Begründung fehlt: zählt als offen')
    expect(partsOf(document, 'NET-02')).toEqual(
      expect.arrayContaining(['Antwort weiß nicht, zu klären', 'Möglich: Stufe 0 bis 5 · Ziel: Stufe 3 – umgesetzt']),
    )
    expect(partsOf(document, 'NET-03')[1]).toBe('Antwort noch nicht beantwortet')
  })

  it('out of scope is counted and not named', async () => {
    const { text } = await heard(marked())
    expect(flat(text)).toContain('3 Fragen: 1 beantwortet, 1 nicht zutreffend, 1 offen.')
    expect(flat(text)).toContain('1 weitere Frage wird nach den Vorfragen nicht gestellt.')
    expect(flat(text)).toContain('In diesem Themenfeld wird nach den Vorfragen keine Frage gestellt.')
    expect(flat(text)).not.toContain('Frage SRV-01?')
  })
})

describe('a photo', () => {
  it('is a figure that says its caption, which stands below it; the council gets neither', async () => {
    const bytes = new Uint8Array(readFileSync(new URL('../../public/icons/icon-180.png', import.meta.url)))
    const images = new Map([['b'.repeat(64), { bytes }]])
    const figures = async (report: IssuedReport) => {
      const { kids } = await readTagged(await drawPdf({ content: report, fonts: FONTS, images }))
      return kids.flatMap(({ type, alt }, i) => (type === 'Figure' ? [[alt, flat(kids[i + 1]?.text ?? '')]] : []))
    }
    expect(await figures(marked())).toContainEqual([MARKERS.caption, MARKERS.caption])
    expect(await figures(marked({ profile: 'council' }))).toHaveLength(1)
  })
})

describe('photos on many pages', () => {
  it('stand under the name of their question on each, and other attachments have size and checksum', async () => {
    const report = marked()
    const [domain] = report.answers
    const [answer] = domain?.answers ?? []
    if (!domain || !answer) throw new Error('there is no answer')
    const photo = { sha256: 'b'.repeat(64), type: 'image/png', caption: 'Ein Schrank. '.repeat(24).trim() }
    const file = { sha256: 'c'.repeat(64), name: 'Vertrag.pdf', type: 'application/pdf', caption: null }
    const attachments = [file, ...Array.from({ length: 14 }, (_, i) => ({ ...photo, name: `${i}.png` }))]
    const content = { ...report, answers: [{ ...domain, answers: [{ ...answer, attachments, assessor: null }] }] }
    const bytes = new Uint8Array(readFileSync(new URL('../../public/icons/icon-180.png', import.meta.url)))
    const images = new Map([
      [photo.sha256, { bytes }],
      [file.sha256, { bytes: new Uint8Array(), size: 1_258_291 }],
    ])
    const drawing = await drawPdf({ content, fonts: FONTS, images })
    const { kids, text } = await readTagged(drawing)
    expect(flat(text).replaceAll(' ', '')).toContain(`Vertrag.pdf(1,1MB,SHA-256${file.sha256})`)
    const figures = kids.filter(({ type, alt }) => type === 'Figure' && alt === photo.caption)
    expect(figures).toHaveLength(14)
    const pages = [...new Set(figures.map(({ page }) => page))]
    expect(pages.length).toBeGreaterThan(2)
    const { texts } = await placedTexts(drawing)
    for (const page of pages.slice(1))
      expect(texts.filter((one) => one.page === page).map((one) => one.text)).toContain('BAK-01, Fortsetzung')
    // the same bytes are one image, however often they are shown
    expect(
      Buffer.from(drawing)
        .toString('latin1')
        .match(/\/Subtype \/Image/g)?.length ?? 0,
    ).toBeLessThan(5)
  })
})

describe('headings', () => {
  it('are the outline: Themenfelder on the third level, questions on the fourth', async () => {
    const bytes = await drawn(marked())
    const headings = ofType(await readTagged(bytes), 'H1', 'H2', 'H3', 'H4').map(({ type, text, page }) => ({
      level: Number(type.slice(1)),
      title: flat(text),
      page,
    }))
    expect(outlineOf(await PDFDocument.load(bytes))).toEqual(headings)
    expect(headings.filter(({ level }) => level === 4)).toHaveLength(6)
  })

  it('never stand alone at the end of a page, and the contents name the page of every Themenfeld', async () => {
    const report = emptyInternal()
    const document = await heard(report)
    const { kids } = document
    kids.forEach(({ type, page }, i) => {
      if (/^H[34]$/.test(type)) expect(kids[i + 1]?.page).toBe(page)
    })
    const start = kids.findIndex(({ type, text }) => type === 'H2' && flat(text) === 'Alle Antworten')
    const contents = kids.slice(start).find(({ type }) => type === 'TOC') as Heard
    const end = kids.findIndex(({ type }, i) => i > start && type === 'H2')
    const domains = kids.slice(start, end).filter(({ type }) => type === 'H3')
    expect(ofType(contents, 'TOCI').map(({ text }) => flat(text))).toEqual(
      domains.map(({ text, page }) => `${flat(text)} ${page}`),
    )
    expect(domains).toHaveLength(16)
  })
})

describe('hostile texts', () => {
  it('lose nothing that can be drawn', async () => {
    const { text } = await heard(hostileInternal())
    const whole = flat(text)
    const sentence = 'Ein Satz über die Datensicherung, wie man ihn aus einer E-Mail kopiert.'
    expect(HOSTILE_COMMENT).toHaveLength(10_000)
    const times = HOSTILE_COMMENT.split(sentence).length - 1
    // in the comment, in the reason and as the meaning of a level
    expect(whole.split(sentence).length - 1).toBeGreaterThanOrEqual(3 * times)
    expect(whole).toContain('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte')
  })

  it('are replaced visibly where they cannot, and all of it is said at the very end', async () => {
    const { kids } = await heard(hostileInternal())
    const [heading, list] = kids.slice(-2)
    expect(flat(heading?.text ?? '')).toBe('Ersetzte Zeichen')
    for (const code of ['U+0007', 'U+0000', 'U+1F600', 'U+2713', 'U+6F22', 'U+D800']) expect(list?.text).toContain(code)
  })

  it('carry the language of the municipality where it is another than the report’s', async () => {
    const spans = ofType(await heard(hostileInternal()), 'Span', 'LBody').filter(({ lang }) => lang === 'cs')
    expect(spans.length).toBeGreaterThan(20)
    expect(ofType(await heard(marked()), 'Span')).toEqual([])
  })
})
