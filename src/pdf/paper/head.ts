import { formatDate } from '../../i18n/format.ts'
import { reserveContents } from '../flow/contents.ts'
import { bulletList } from '../flow/list.ts'
import { paragraph } from '../flow/paragraph.ts'
import { Passage, type Run } from '../flow/passage.ts'
import { factsTable } from '../flow/table.ts'
import { COLORS, STYLES } from '../theme.ts'
import { ownRun, runOf, type Sheet } from './sheet.ts'
import { WRITING, writingLine } from './writingLine.ts'

/** Names longer than this are set smaller. */
const LONG_NAME = 90
/** shares of the line at the top */
const MEETING = [
  ['meetingDate', 0.24],
  ['meetingName', 0.38],
  ['meetingRole', 0.38],
] as const
const MEETING_GAP = 4

/** The upper part of the first page; gives back the function that fills the table of contents once all is drawn. */
export function head(sheet: Sheet): () => void {
  const { flow, paper, t } = sheet
  flow.fill(COLORS.bar, flow.left, flow.y, 26, 1.6)
  flow.space(4.5)
  paragraph(flow, t(paper.choices.filled ? 'kickerFilled' : 'kicker'), STYLES.head, 2)
  flow.tagger.bookmark(1, t('title'), flow.y)
  flow.pour('H1', {}, new Passage(flow.typeface, [{ text: t('title'), style: STYLES.title }], flow.width))
  flow.space(1)
  const name = paper.municipality.trim()
  const style = name.length > LONG_NAME ? STYLES.longSubtitle : STYLES.subtitle
  const subtitle = name === '' ? { text: t('unnamed'), style } : ownRun(sheet, name, style)
  flow.pour('P', {}, new Passage(flow.typeface, [subtitle], flow.width))
  flow.space(2)
  meeting(sheet)
  factsTable(
    flow,
    34,
    facts(sheet).map(([fact, value]) => [
      { runs: [{ text: fact, style: STYLES.head }], head: true },
      { runs: [value] },
    ]),
  )
  howTo(sheet)
  // one Themenfeld needs no contents
  if (paper.domains.length < 2) return () => {}
  paragraph(flow, t('contents'), STYLES.head, 1.5)
  return reserveContents(flow, paper.domains.length, (title, page) => t('contentsEntry', { title, page }))
}

/** When, and who was there. */
function meeting({ flow, t }: Sheet): void {
  let x = flow.left
  MEETING.forEach(([key, share], i) => {
    const width = flow.width * share
    writingLine(flow, t(key), x, width - (i < MEETING.length - 1 ? MEETING_GAP : 0))
    x += width
  })
  flow.space(WRITING + 5)
}

function facts(sheet: Sheet): (readonly [string, Run])[] {
  const { paper, t, lang } = sheet
  const style = STYLES.small
  const { choices, questionnaire, questions: count } = paper
  const { title, version } = questionnaire
  const key = paper.role
    ? choices.questions === 'all'
      ? 'choiceRole'
      : 'choiceOpenRole'
    : choices.questions === 'all'
      ? 'choiceAll'
      : 'choiceOpen'
  return [
    [
      t('questionnaire'),
      runOf({ text: t('questionnaireValue', { title: title.text, version }), lang: title.lang }, style),
    ],
    ...(paper.role ? [[t('role'), runOf(paper.role, style)] as const] : []),
    [t('choice'), { text: t(key, { count }), style }],
    [t('asOf'), { text: formatDate(choices.date, lang).replaceAll(' ', '\u00a0'), style }],
  ]
}

function howTo({ flow, paper, t }: Sheet): void {
  const questions = paper.domains.flatMap((domain) => domain.questions)
  const points = [
    t('howToTick'),
    t('howToReason'),
    ...(questions.some(({ criteria }) => criteria.length > 0) ? [t('howToCriteria')] : []),
    ...(questions.some(({ must }) => must) ? [t('howToMust')] : []),
    t('howToRoles'),
    t('howToEnter'),
  ]
  paragraph(flow, t('howTo'), STYLES.head, 1.5)
  bulletList(
    flow,
    points.map((text) => [{ text, style: STYLES.small }]),
    0.5,
  )
  paragraph(flow, t('confidential'), STYLES.smallStrong, 5)
}
