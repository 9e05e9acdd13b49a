import { callout } from '../flow/callout.ts'
import { reserveContents } from '../flow/contents.ts'
import { paragraph } from '../flow/paragraph.ts'
import { Passage, type Run } from '../flow/passage.ts'
import { factsTable } from '../flow/table.ts'
import { COLORS, STYLES } from '../theme.ts'
import { dateWords } from './dateWords.ts'
import { type Draft, ownWords } from './draft.ts'

/** Names longer than this are set smaller, so that the cover stays one page. */
const LONG_NAME = 90

/** The cover; gives back the function that fills its table of contents once all `sections` are drawn. */
export function cover(draft: Draft, sections: number): () => void {
  const { flow, report, t } = draft
  flow.space(10)
  flow.fill(COLORS.bar, flow.left, flow.y - 5, 26, 1.6)
  paragraph(flow, report.stage.provisional ? t('kickerProvisional') : t('kicker'), STYLES.head, 4)
  flow.tagger.bookmark(1, t('title'), flow.y)
  flow.pour('H1', {}, new Passage(flow.typeface, [{ text: t('title'), style: STYLES.title }], flow.width))
  flow.space(2)
  const name = report.municipality.name.trim()
  const style = name.length > LONG_NAME ? STYLES.longSubtitle : STYLES.subtitle
  const subtitle = name === '' ? { text: t('unnamed'), style } : ownWords(draft, name, style)
  flow.pour('P', {}, new Passage(flow.typeface, [subtitle], flow.width))
  flow.space(8)

  callout(flow, [
    { text: t('profile'), style: STYLES.subheading },
    { text: t('tlpMeaning', { tlp: report.tlp }), style: STYLES.small },
    { text: t('selfDeclaration'), style: STYLES.smallStrong },
    // up here, because a long list of participants would push it onto a page of its own
    { text: t('noOffer'), style: STYLES.small },
  ])
  flow.space(4)
  factsTable(
    flow,
    44,
    facts(draft).map(([fact, value]) => [
      { runs: [{ text: fact, style: STYLES.head }], head: true },
      { runs: [value] },
    ]),
  )
  flow.space(4)
  paragraph(flow, t('contents'), STYLES.head, 1.5)
  return reserveContents(flow, sections, (title, page) => t('contentsEntry', { title, page }))
}

function facts(draft: Draft): (readonly [string, Run])[] {
  const { report, t } = draft
  const { audit, municipality, questionnaire } = report
  const style = STYLES.small
  const own = (text: string | null) =>
    text === null || text.trim() === ''
      ? { text: t('missing'), style: STYLES.note }
      : ownWords(draft, text.trim(), style)
  const ours = (text: string) => ({ text, style })
  const size = [
    municipality.inhabitants === null ? [] : t('inhabitants', { count: municipality.inhabitants }),
    municipality.workplaces === null ? [] : t('workplaces', { count: municipality.workplaces }),
  ].flat()

  const rows: (readonly [string, Run])[] = [
    [t('asOf'), ours(dateWords(draft, audit.asOf))],
    [t('coverage'), own(audit.coverage)],
    [t('occasion'), own(audit.occasion)],
    [t('fileNumber'), own(audit.fileNumber)],
  ]
  if (audit.roles.length > 0) rows.push([t('roles'), own([...new Set(audit.roles)].join(', '))])
  if (size.length > 0) rows.push([t('size'), ours(size.join(', '))])
  const { title, version, questions } = questionnaire
  rows.push([t('questionnaire'), ours(t('questionnaireValue', { title, version, count: questions }))])
  rows.push([t('reportDate'), ours(dateWords(draft, report.date))])
  return rows
}
