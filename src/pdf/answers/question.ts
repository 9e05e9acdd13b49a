import type { ReportAnswer } from '../../core/report/issued.ts'
import { formatShortDate } from '../../i18n/format.ts'
import type { Run } from '../flow/passage.ts'
import { lineHeight } from '../flow/textStyle.ts'
import { COLORS, STYLES } from '../theme.ts'
import { answerStrip } from './answerStrip.ts'
import { type AnswersDraft, written } from './answersDraft.ts'
import { type Block, heightOf } from './block.ts'
import { fact } from './fact.ts'
import { facts, type NamedRun } from './facts.ts'
import { levelWords } from './levelWords.ts'
import { otherView } from './otherView.ts'
import { questionHead } from './questionHead.ts'
import { saidBlocks, saidFacts } from './said.ts'
import { todo } from './todo.ts'
import { ownViewWords } from './viewWords.ts'

/** mm above and below the rule between two questions */
const RULE_GAP = 2.5
/** Questions up to this share of a page are kept whole. */
const KEPT_WHOLE = 0.2
/** mm */
const TWO_LINES = 9

/** A question that was measured: `keep` is what must stand on one page from its beginning on, in mm. */
export interface MeasuredQuestion {
  readonly keep: number
  readonly draw: (first: boolean) => void
}

/** Sets one question with all that was said of it. Its text stays with its answer and the short facts; the rest may follow on the next page. */
export function measureQuestion(draft: AnswersDraft, answer: ReportAnswer): MeasuredQuestion {
  const { flow } = draft
  const words = ownViewWords(draft)
  const beginning = [
    questionHead(draft, answer.question),
    strip(draft, answer, words.answer),
    ...facts(flow, [...kindFacts(draft, answer), ...resultFacts(draft, answer), ...saidFacts(draft, answer, words)]),
  ]
  const rest = [
    ...earlier(draft, answer),
    ...source(draft, answer),
    ...statements(draft, answer),
    ...saidBlocks(draft, answer, words, answer.question.must === 'unclear' && answer.question.status === 'na'),
    ...otherView(draft, answer),
    ...todo(draft, answer),
  ]
  const page = flow.bottom - flow.top
  const whole = heightOf(beginning) + heightOf(rest)
  const least = heightOf(beginning) <= page * 0.6 ? heightOf(beginning) : heightOf(beginning.slice(0, 2))
  const keep = whole <= page * KEPT_WHOLE ? whole : Math.min(least, page)
  return {
    keep,
    draw: (first) => {
      if (!first) separate(draft, keep)
      const turn = (height: number) => turnPage(draft, answer.question.id, height)
      const blocks = [...beginning, ...rest]
      blocks.forEach((block, i) => {
        turn((block.least ?? block.height) + lastHeight(blocks, i))
        block.draw(turn)
      })
    },
  }
}

/** mm of the last block where it follows this one and is but two lines: alone it would stand lost on the next page. */
function lastHeight(blocks: readonly Block[], i: number): number {
  const block = blocks[i]
  const last = blocks.at(-1)
  if (!block || !last || i !== blocks.length - 2 || last.height > TWO_LINES) return 0
  return (block.least ?? block.height) === block.height ? last.height : 0
}

function strip(draft: AnswersDraft, { question, anchor, top, reasonMissing }: ReportAnswer, label: string): Block {
  const { a } = draft
  const { level, target, range, status } = question
  const text = level
    ? levelWords(draft, level, anchor !== null)
    : a(reasonMissing ? 'reasonMissing' : status === 'unknown' || status === 'na' ? status : 'open')
  const wanted = [
    ...(range ? [a('possible', { min: range[0], max: range[1] })] : []),
    ...(status === 'na' ? [] : [a('target', { level: levelWords(draft, target, anchor !== null) })]),
  ]
  return answerStrip(draft, {
    label,
    answer: { text, style: STYLES.smallStrong },
    wanted: wanted.join(' · '),
    more: anchor === null ? [] : [{ text: anchor, style: STYLES.answer }],
    level: level && { reached: level.level, top },
  })
}

/** Whose answer it is, where there was an assessor to give another one. */
function kindFacts({ a }: AnswersDraft, { counts, other, settled }: ReportAnswer): NamedRun[] {
  if (counts === 'answers' && other === null && settled === null) return []
  return [[a('kind'), { text: a(`kind-${counts}`), style: STYLES.answer }]]
}

/** What the rules make of the answer. */
function resultFacts({ a, q }: AnswersDraft, { question }: ReportAnswer): NamedRun[] {
  const { isMust, must, need } = question
  const ours = (text: string): Run => ({ text, style: STYLES.answer })
  return [
    ...(isMust ? [[q('must'), ours(a(`must-${must ?? 'none'}`))] as const] : []),
    ...(need === null ? [] : [[a('need'), ours(a(`need-${need}`))] as const]),
  ]
}

/** What was said in the check before, and why it is something else now. */
function earlier(draft: AnswersDraft, { earlier: before, anchor }: ReportAnswer): Block[] {
  if (!before) return []
  const { flow, a, lang } = draft
  const { asOf, status, level, standing, because } = before
  const words = level ? levelWords(draft, level, anchor !== null) : a(status === 'level' ? 'open' : status)
  const text = a('earlierSaid', { date: formatShortDate(asOf, lang), answer: words, now: a(`standing-${standing}`) })
  return [
    fact(flow, a('earlier'), { text, style: STYLES.answer }),
    ...(because === null ? [] : [fact(flow, a('because'), written(draft, because, STYLES.answer))]),
  ]
}

function source(draft: AnswersDraft, { source: from }: ReportAnswer): Block[] {
  if (!from) return []
  const { flow, a } = draft
  const words = a(from.confirmed ? 'sourceConfirmed' : 'sourceUnconfirmed', { source: a(`source-${from.kind}`) })
  return [
    fact(flow, a('source'), { text: words, style: STYLES.answer }),
    ...(from.from === null ? [] : [fact(flow, a('sourceFrom'), written(draft, from.from, STYLES.answer))]),
  ]
}

/** What providers say for their members, and what was made of it here. */
function statements(draft: AnswersDraft, { statements: said, anchor }: ReportAnswer): Block[] {
  const { flow, a, lang } = draft
  return said.flatMap(({ name, asOf, state, level, reference, reason }) => {
    const answer = level ? levelWords(draft, level, anchor !== null) : a('statementNone')
    const text = a('statement', { date: formatShortDate(asOf, lang), answer, state: a(`statement-${state}`) })
    return [
      fact(flow, a('provider'), written(draft, name, STYLES.answer), { text, style: STYLES.answer }),
      ...(reference === null ? [] : [fact(flow, a('statementReference'), written(draft, reference, STYLES.answer))]),
      ...(reason === null ? [] : [fact(flow, a('deviation'), written(draft, reason, STYLES.answer))]),
    ]
  })
}

/** A rule between two questions of a page. */
function separate({ flow }: AnswersDraft, keep: number): void {
  flow.ensure(keep + 2 * RULE_GAP)
  if (flow.atTop) return
  flow.rule(flow.y + RULE_GAP - 1, COLORS.rule)
  flow.space(2 * RULE_GAP)
}

/** Goes on on the next page where `height` is not left; the page then says to which question its beginning belongs. */
function turnPage({ flow, a }: AnswersDraft, id: string, height: number): void {
  // only what is higher than half a page may break
  if (flow.atTop || height <= flow.room || height > (flow.bottom - flow.top) / 2) return
  flow.newPage()
  flow.tagger.artifact(() => flow.line(a('continued', { id }), flow.left, flow.y, STYLES.answerNote))
  flow.space(lineHeight(STYLES.answerNote) + 1.5)
}
