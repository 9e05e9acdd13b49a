import { callout } from '../flow/callout.ts'
import { reserveContents } from '../flow/contents.ts'
import { paragraph } from '../flow/paragraph.ts'
import type { Run } from '../flow/passage.ts'
import { factsTable } from '../flow/table.ts'
import { STYLES } from '../theme.ts'
import { coverTitle } from './coverTitle.ts'
import { dateWords } from './dateWords.ts'
import { type Draft, ownWords } from './draft.ts'

/** The cover; gives back the function that fills its table of contents once all `sections` are drawn. */
export function cover(draft: Draft, sections: number): () => void {
  const { flow, report, t } = draft
  const kicker = report.stage.provisional ? t('kickerProvisional') : t('kicker')
  coverTitle(draft, { kicker, title: t('title'), name: report.municipality.name, unnamed: t('unnamed') })
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
