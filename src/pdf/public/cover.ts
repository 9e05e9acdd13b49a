import type { PublicText, PublicWords } from '../../core/report/publicReport.ts'
import { callout } from '../flow/callout.ts'
import { reserveContents } from '../flow/contents.ts'
import { paragraph } from '../flow/paragraph.ts'
import type { Run } from '../flow/passage.ts'
import { factsTable } from '../flow/table.ts'
import type { TextStyle } from '../flow/textStyle.ts'
import { coverTitle } from '../report/coverTitle.ts'
import { dateWords } from '../report/dateWords.ts'
import { ownWords } from '../report/draft.ts'
import { PUBLIC_STYLES, STYLES } from '../theme.ts'
import type { PublicDraft } from './draft.ts'

/** mm that keep the head of the contents with its lines */
const CONTENTS = 48

/** The cover; gives back the function that fills its table of contents once all `sections` are drawn. */
export function cover(draft: PublicDraft, sections: number): () => void {
  const { flow, report, t } = draft
  coverTitle(draft, {
    kicker: t('kicker'),
    title: t('title'),
    name: report.municipality.name,
    unnamed: t('unnamed'),
    logo: t('logo'),
  })
  callout(flow, [
    { text: t('profile'), style: STYLES.subheading },
    // first what one holds in hands, last the label that only offices know
    { text: t('whatItIs', { section: t('keptBack') }), style: PUBLIC_STYLES.body },
    { text: t(`basis-${report.basis}`), style: PUBLIC_STYLES.smallStrong },
    { text: t('noOffer'), style: PUBLIC_STYLES.small },
    { text: t('tlpMeaning', { tlp: report.tlp }), style: PUBLIC_STYLES.small },
  ])
  flow.space(4)
  factsTable(
    flow,
    44,
    facts(draft).map(([fact, ...runs]) => [
      { runs: [{ text: fact, style: PUBLIC_STYLES.head }], head: true },
      { runs },
    ]),
  )
  flow.space(4)
  flow.ensure(CONTENTS)
  paragraph(flow, t('contents'), PUBLIC_STYLES.head, 1.5)
  return reserveContents(flow, sections, (title, page) => t('contentsEntry', { title, page }))
}

/** What was not released has no line: an empty one would say that something is kept back. */
function facts(draft: PublicDraft): (readonly [string, ...Run[]])[] {
  const { report, t } = draft
  const { questionnaire, recipient } = report
  const style = PUBLIC_STYLES.small
  const released = (about: PublicText): (readonly [string, Run])[] =>
    report.texts.filter((one) => one.about === about).map(({ text }) => [t(about), ownWords(draft, text, style)])
  return [
    [t('asOf'), { text: dateWords(draft, report.asOf), style }],
    [t('reportDate'), { text: dateWords(draft, report.date), style }],
    ...(recipient === null ? [] : [[t('recipient'), ownWords(draft, recipient, style)] as const]),
    ...released('coverage'),
    ...released('occasion'),
    [
      t('questionnaire'),
      words(questionnaire.title, style),
      { text: t('questionnaireFacts', { version: questionnaire.version, count: questionnaire.questions }), style },
    ],
  ]
}

function words({ text, lang }: PublicWords, style: TextStyle): Run {
  return lang === null ? { text, style } : { text, style, lang }
}
