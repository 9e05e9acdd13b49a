import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { Paper, PaperQuestion } from '../../src/core/report/paper.ts'
import { drawPdf } from '../../src/pdf/drawPdf.ts'
import { renderPaper } from '../../src/pdf/renderPaper.ts'
import { FORM_PAGE } from '../../src/pdf/theme.ts'
import { checkPdf } from './checkPdf.ts'
import { drawn, FONTS } from './drawn.ts'
import { heard } from './heard.ts'
import { HOSTILE } from './hostileTexts.ts'
import { outlineOf } from './outlineOf.ts'
import { contentOf } from './pdfUa/checkContent.ts'
import { operationsOf } from './pdfUa/content.ts'
import { collisionsOf, outsideOf, placedTexts } from './placedTexts.ts'
import { all, flat, type Heard, ofType, readTagged } from './readTagged.ts'
import {
  answeredPaper,
  fullCheckPaper,
  hostilePaper,
  kurzCheckPaper,
  PAPERS,
  untranslatedPaper,
} from './samplePapers.ts'

const questionsOn = (paper: Paper) => paper.domains.flatMap(({ questions }) => questions)

/** What stands between the heading of each question and the next heading. */
function sections({ kids }: Heard): { readonly heading: Heard; readonly parts: readonly Heard[] }[] {
  return kids.flatMap((heading, i) => {
    if (heading.type !== 'H3') return []
    const rest = kids.slice(i + 1)
    const end = rest.findIndex(({ type }) => /^H\d$/.test(type))
    return [{ heading, parts: end < 0 ? rest : rest.slice(0, end) }]
  })
}

describe('the questionnaire for paper is accessible and archivable (PDF/UA-1, PDF/A-2a)', () => {
  it.each(PAPERS)('%s', async (_, paper) => {
    expect(await checkPdf(await drawn(paper()))).toEqual([])
  })
})

describe.each(PAPERS)('%s', (name, make) => {
  it('has the headings as its outline, each on its page, and the Themenfelder in its contents', async () => {
    const bytes = await drawn(make())
    const document = await heard(make())
    const headings = ofType(document, 'H1', 'H2', 'H3').map(({ type, text, page }) => ({
      level: Number(type.slice(1)),
      title: flat(text),
      page,
    }))
    const outline = outlineOf(await PDFDocument.load(bytes))
    expect(outline.map((entry) => ({ ...entry, title: flat(entry.title) }))).toEqual(headings)
    expect(headings).toHaveLength(1 + make().domains.length + questionsOn(make()).length)
    if (name === 'hostile texts') return
    const domains = ofType(document, 'H2').map(({ text, page }) => `${flat(text)} ${page}`)
    expect(ofType(document, 'TOCI').map(({ text }) => flat(text))).toEqual(domains)
  })

  it('never parts a question from its first answers', async () => {
    if (name === 'hostile texts') return
    for (const { heading, parts } of sections(await heard(make()))) {
      const answers = ofType(parts.find(({ type }) => type === 'L') as Heard, 'LI')
      expect([heading.text, ...answers.slice(0, 2).map(({ page }) => page)]).toEqual([
        heading.text,
        heading.page,
        heading.page,
      ])
    }
  })

  it('keeps every text inside the text column, over no other text, with header and page number on every page', async () => {
    const paper = make()
    const { texts, pages } = await placedTexts(await drawn(paper))
    const outside = outsideOf(texts, FORM_PAGE)
    expect(outside).toEqual([])
    expect(collisionsOf(texts)).toEqual([])
    const start = paper.municipality.slice(0, 12)
    for (let page = 1; page <= pages; page++) {
      const words = texts.filter((text) => text.page === page)
      const head = words.filter(({ baseline }) => baseline < FORM_PAGE.top - 4).map(({ text }) => text)
      const foot = words.filter(({ baseline }) => baseline > FORM_PAGE.height - FORM_PAGE.bottom + 4)
      expect(head.some((text) => text.startsWith(start))).toBe(true)
      expect(head.join(' ')).toContain(paper.questionnaire.title.text.slice(0, 20))
      expect(foot.map(({ text }) => text).join(' ')).toMatch(new RegExp(`(Seite|Page) ${page} (von|of) ${pages}`))
      if (name === 'hostile texts') continue
      expect(head.join(' ')).toMatch(/(Version|version) \d+\.\d+\.\d+ · 4\.? (Dezember|December) 2026/)
    }
  })
})

/** Everything a reader must find of a question, in the order of reading. */
function textsOf({ number, id, must, text, help, levels, criteria, remarks }: PaperQuestion): string[] {
  const criteriaOf = (kind: 'core' | 'more') => criteria.filter((item) => item.kind === kind).map((item) => item.text)
  return [
    `${number} ${id} ${must ? 'MUSS ' : ''}${text.text}`,
    ...[help?.help, help?.why].flatMap((part) => part?.text.split('\n\n') ?? []),
    ...[...(help?.ask ?? []), ...(help?.evidence ?? [])].map((part) => part.text),
    ...levels.flatMap(({ label, anchor }) => [label?.text ?? '', anchor?.text ?? '']),
    'weiß nicht',
    'trifft nicht zu',
    ...[...criteriaOf('core'), ...criteriaOf('more')].map((item) => item.text),
    ...(remarks ? [remarks.reason, remarks.comment, remarks.by, remarks.assignee] : []),
  ].map(flat)
}

describe('all texts come back from the structure tree in reading order', () => {
  it.each([
    ['Kurz-Check', kurzCheckPaper()],
    ['Kurz-Check with help and answers', kurzCheckPaper({ help: true, filled: true })],
    ['full check, some answers', answeredPaper()],
  ])('%s', async (_, paper) => {
    const text = flat((await heard(paper)).text)
    let from = 0
    for (const wanted of [...paper.domains.map(({ title }) => title.text), ...questionsOn(paper).flatMap(textsOf)]) {
      const domain = paper.domains.some(({ title }) => title.text === wanted)
      const at = text.indexOf(wanted, domain ? 0 : from)
      expect(at, wanted).toBeGreaterThanOrEqual(0)
      if (!domain) from = at
    }
  })

  it('also of the hostile ones, over several pages', async () => {
    const document = await heard(hostilePaper())
    const text = flat(document.text)
    expect(ofType(document, 'H3').some((heading) => flat(heading.text).includes(HOSTILE.manyWords))).toBe(true)
    expect(ofType(document, 'P').map((paragraph) => flat(paragraph.text))).toContain(HOSTILE.manyWords)
    expect(text.replaceAll(' ', '')).toContain(HOSTILE.longWord)
    expect(text).toContain(flat(HOSTILE.longTitle))
    expect(text).toContain('Haken ◊, Pfeil →')
  })
})

describe('what is to be ticked', () => {
  it('is one list item for every answer and criterion, each with a drawn box', async () => {
    const paper = kurzCheckPaper()
    const bytes = await drawn(paper)
    const parts = sections(await readTagged(bytes))
    const questions = questionsOn(paper)
    parts.forEach(({ parts: found }, i) => {
      const items = ofType({ kids: found } as unknown as Heard, 'LI')
      const { levels, criteria } = questions[i] as PaperQuestion
      expect(items).toHaveLength(levels.length + 2 + criteria.length)
    })
    const pdf = await PDFDocument.load(bytes)
    const boxes = pdf.getPages().flatMap((page) => {
      const operators = operationsOf(contentOf(pdf, page)).map(({ operator }) => operator)
      return operators.filter((operator, at) => operator === 're' && operators[at + 1] === 'S')
    })
    expect(boxes).toHaveLength(
      questions.reduce((sum, { levels, criteria }) => sum + levels.length + 2 + criteria.length, 0),
    )
    expect(ofType(await readTagged(bytes), 'Figure')).toEqual([])
  })

  it('is ticked and said where it was answered, and nowhere else', async () => {
    for (const paper of [kurzCheckPaper({ filled: true }), answeredPaper()]) {
      const found = sections(await heard(paper)).map(({ parts }) =>
        ofType({ kids: parts } as unknown as Heard, 'LI')
          .filter(({ kids }) => kids.some((kid) => kid.type === 'Lbl' && ofType(kid, 'Figure').length === 1))
          .map((item) => flat(item.text)),
      )
      const wanted = questionsOn(paper).map(({ levels, unknown, notApplicable, criteria }) => [
        ...levels
          .filter(({ ticked }) => ticked)
          .map(({ label, anchor, level }) =>
            anchor ? `${level} – ${label?.text} ${flat(anchor.text)}` : (label?.text ?? ''),
          ),
        ...(unknown ? ['weiß nicht'] : []),
        ...(notApplicable ? ['trifft nicht zu'] : []),
        ...['core', 'more'].flatMap((kind) =>
          criteria.filter((item) => item.kind === kind && item.ticked).map(({ text }) => flat(text.text)),
        ),
      ])
      expect(found).toEqual(wanted)
      const figures = ofType(await heard(paper), 'Figure')
      expect(new Set(figures.map(({ alt }) => alt))).toEqual(new Set(['angekreuzt']))
    }
    const english = await heard(kurzCheckPaper({ filled: true, lang: 'en' }))
    expect(ofType(english, 'Figure')[0]?.alt).toBe('ticked')
  })
})

describe('what is to be written', () => {
  it('has its lines on an empty paper, and on a filled one where nobody commented', async () => {
    const empty = flat((await heard(kurzCheckPaper())).text)
    expect(empty.match(/Von wem\?/g)?.length).toBe(questionsOn(kurzCheckPaper()).length + 1)
    expect(empty).toContain('Datum Name Rolle')
    expect(empty).toContain('trifft nicht zu, weil')

    const filled = kurzCheckPaper({ filled: true })
    const parts = sections(await heard(filled)).map(({ parts: part }) => flat(part.map(({ text }) => text).join(' ')))
    questionsOn(filled).forEach(({ remarks }, i) => {
      expect(parts[i]?.includes('Von wem?')).toBe(remarks?.comment === '')
      if (remarks?.comment) expect(parts[i]).toContain(flat(remarks.comment))
    })
  })

  it('says who said it, why something does not apply, and what is not settled', async () => {
    const text = flat((await heard(answeredPaper())).text)
    for (const words of [
      'Angaben Antwort von Hauptamt',
      'Angaben zuständig ISB · Wiedervorlage 31. März 2027 · Wer macht das? wir und ein Dienstleister',
      'Begründung Der Kreis führt den Haushalt.',
      'Bestätigung Verwaltungsleitung, 2. November 2026',
    ]) {
      expect(text).toContain(words)
    }
  })
})

describe('the first page', () => {
  it('says for whom, which questions and from when', async () => {
    const one = flat((await heard(kurzCheckPaper({ role: 'personal' }))).text)
    expect(one).toContain('Fragenkatalog Kurz-Check zur IT-Sicherheit in Kommunen, Version 1.0.0')
    expect(one).toContain('Für wen Personalstelle Auswahl alle 3 Fragen für diese Rolle Stand 4. Dezember 2026')
    const whole = flat((await heard(kurzCheckPaper())).text)
    expect(whole).toContain('Auswahl alle 33 Fragen, die für Sie gelten')
    expect(whole).not.toContain('Für wen')
  })

  it('needs no contents for a single Themenfeld', async () => {
    const [domain] = kurzCheckPaper().domains
    const paper = { ...kurzCheckPaper(), domains: domain ? [domain] : [] }
    expect(ofType(await heard(paper), 'TOC')).toEqual([])
    expect(await checkPdf(await drawn(paper))).toEqual([])
  })

  it('of a filled paper bears the label of the report', async () => {
    const { texts } = await placedTexts(await drawn(kurzCheckPaper({ filled: true })))
    const { texts: empty } = await placedTexts(await drawn(kurzCheckPaper()))
    const labelled = (placed: typeof texts) => placed.some(({ text }) => text.includes('TLP:AMBER+STRICT'))
    expect([labelled(texts), labelled(empty)]).toEqual([true, false])
  })
})

describe('languages', () => {
  it('are named where a text is not in that of the paper', async () => {
    const document = await heard(untranslatedPaper())
    expect(ofType(document, 'H3').every(({ lang }) => lang === 'de')).toBe(true)
    expect(ofType(document, 'H1').map(({ lang, text }) => [lang, flat(text)])).toEqual([[null, 'Questionnaire']])
    const translated = all(await heard(kurzCheckPaper({ lang: 'en', help: true })))
    expect(translated.filter(({ lang }) => lang !== null).map(({ text }) => flat(text))).toEqual(['Musterstadt'])
    expect(flat((await heard(kurzCheckPaper({ lang: 'en' }))).text)).not.toMatch(/[äöüß]/)
  })

  it('of the municipality’s own texts are named too', async () => {
    const paper = { ...kurzCheckPaper({ filled: true }), userLang: 'en' }
    const comment = questionsOn(paper).find(({ remarks }) => remarks?.comment)?.remarks?.comment ?? ''
    const found = ofType(await heard(paper), 'P').find(({ text }) => flat(text) === flat(comment))
    expect(found?.lang).toBe('en')
  })
})

describe('renderPaper', () => {
  it('gives the same bytes twice, and others for another choice', async () => {
    const bytes = await renderPaper(kurzCheckPaper(), { fonts: FONTS })
    expect(await drawPdf({ content: kurzCheckPaper(), fonts: FONTS, images: new Map() })).toEqual(bytes)
    expect(await renderPaper(kurzCheckPaper({ filled: true }), { fonts: FONTS })).not.toEqual(bytes)
  })

  it('tells its progress, Themenfeld by Themenfeld', async () => {
    const heard: string[] = []
    await renderPaper(kurzCheckPaper(), { fonts: FONTS }, (done, total) => void heard.push(`${done}/${total}`))
    expect(heard).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((done) => `${done}/8`))
  })

  it('draws all 180 questions with help', async () => {
    const paper = fullCheckPaper({ help: true })
    const pdf = await PDFDocument.load(await drawn(paper), { updateMetadata: false })
    expect(paper.questions).toBe(180)
    expect(pdf.getPageCount()).toBeLessThan(200)
    expect(await checkPdf(await drawn(paper))).toEqual([])
  })
})
