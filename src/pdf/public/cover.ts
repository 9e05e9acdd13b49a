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
import { STYLES } from '../theme.ts'
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
    { text: t('tlpMeaning', { tlp: report.tlp }), style: STYLES.small },
    { text: t(`basis-${report.basis}`), style: STYLES.smallStrong },
    { text: t('noOffer'), style: STYLES.small },
  ])
  flow.space(4)
  factsTable(
    flow,
    44,
    facts(draft).map(([fact, ...runs]) => [{ runs: [{ text: fact, style: STYLES.head }], head: true }, { runs }]),
  )
  flow.space(4)
  flow.ensure(CONTENTS)
  paragraph(flow, t('contents'), STYLES.head, 1.5)
  return reserveContents(flow, sections, (title, page) => t('contentsEntry', { title, page }))
}

/** What was not released has no line: an empty one would say that something is kept back. */
function facts(draft: PublicDraft): (readonly [string, ...Run[]])[] {
  const { report, t } = draft
  const { questionnaire, recipient } = report
  const style = STYLES.small
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
