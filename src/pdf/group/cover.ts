import { NO_IMAGES } from '../assets.ts'
import { callout } from '../flow/callout.ts'
import { reserveContents } from '../flow/contents.ts'
import { paragraph } from '../flow/paragraph.ts'
import type { Run } from '../flow/passage.ts'
import { factsTable } from '../flow/table.ts'
import { coverTitle } from '../report/coverTitle.ts'
import { dateWords } from '../report/dateWords.ts'
import { factRow } from '../report/factRow.ts'
import { STYLES } from '../theme.ts'
import type { GroupDraft } from './draft.ts'

/** The cover; gives back the function that fills its table of contents once all `sections` are drawn. */
export function cover(draft: GroupDraft, sections: number): () => void {
  const { flow, report, lang, t } = draft
  coverTitle(
    { flow, lang, images: NO_IMAGES, report: { userLang: lang, logo: null } },
    { kicker: t('kicker'), title: t('title'), name: report.name, unnamed: t('unnamed'), logo: '' },
  )
  callout(flow, [
    { text: t('profile'), style: STYLES.subheading },
    { text: t('tlpMeaning', { tlp: report.tlp }), style: STYLES.small },
    { text: t('pseudonymsOnly'), style: STYLES.smallStrong },
    { text: t('noOffer'), style: STYLES.small },
  ])
  flow.space(4)
  factsTable(
    flow,
    44,
    facts(draft).map(([fact, ...texts]) => factRow(fact, ...texts.map((text): Run => ({ text, style: STYLES.small })))),
  )
  flow.space(4)
  paragraph(flow, t('contents'), STYLES.head, 1.5)
  return reserveContents(flow, sections, (title, page) => t('contentsEntry', { title, page }))
}

function facts(draft: GroupDraft): (readonly [string, ...string[]])[] {
  const { report, t } = draft
  const { title, versions, questions, common } = report.questionnaire
  const { from, to } = report.period
  const sizes = report.sizes.map(({ size, count }) => t('sizeCount', { size: t(`size-${size ?? 'none'}`), count }))
  const words = { title, versions: versions.join(', '), count: questions }
  return [
    [t('towns'), t('townCount', { count: report.towns.length })],
    ...(sizes.length > 0 ? [[t('sizes'), sizes.join(' · ')] as const] : []),
    [
      t('period'),
      from === to
        ? dateWords(draft, from)
        : t('periodValue', { from: dateWords(draft, from), to: dateWords(draft, to) }),
    ],
    [t('reportDate'), dateWords(draft, report.date)],
    versions.length === 1
      ? [t('questionnaire'), t('questionnaireValue', words)]
      : [t('questionnaire'), t('questionnaireVersions', words), t('commonValue', { count: common, all: questions })],
  ]
}
