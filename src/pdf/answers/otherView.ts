import type { OtherView, ReportAnswer } from '../../core/report/issued.ts'
import { formatDate } from '../../i18n/format.ts'
import { STYLES } from '../theme.ts'
import { answerStrip, STRIP_GAP } from './answerStrip.ts'
import { type AnswersDraft, written } from './answersDraft.ts'
import type { Block } from './block.ts'
import { fact } from './fact.ts'
import { facts } from './facts.ts'
import { levelWords } from './levelWords.ts'
import { saidBlocks, saidFacts } from './said.ts'
import { assessorViewWords, selfViewWords } from './viewWords.ts'

/** What the other one said beside the answer that counts, the assessor on site or the municipality, and on which of the two they settled. */
export function otherView(draft: AnswersDraft, answer: ReportAnswer): Block[] {
  const { flow } = draft
  const { other: view, top, counts } = answer
  if (!view) return settled(draft, answer)
  const words = counts === 'assessor' ? selfViewWords(draft) : assessorViewWords(draft)
  const above: Block = { height: STRIP_GAP, draw: () => flow.space(STRIP_GAP) }
  return [
    above,
    answerStrip(draft, {
      label: words.answer,
      answer: { text: viewWords(draft, view, answer), style: STYLES.smallStrong },
      wanted: '',
      more: view.anchor === null ? [] : [{ text: view.anchor, style: STYLES.answer }],
      level: view.level && { reached: view.level.level, top },
    }),
    ...facts(flow, saidFacts(draft, view, words)),
    ...saidBlocks(draft, view, words, false),
    ...settled(draft, answer),
  ]
}

function viewWords(draft: AnswersDraft, view: OtherView, { question, counts }: ReportAnswer): string {
  const { a } = draft
  if (view.status === 'open') return a(counts === 'assessor' ? 'selfOpen' : 'assessorOpen')
  const answer = view.level
    ? levelWords(draft, view.level, view.anchor !== null)
    : a(view.status === 'na' ? 'na' : 'unknown')
  const same = view.status === question.status && view.level?.level === question.level?.level
  return same ? answer : a('assessorDiffers', { answer })
}

function settled(draft: AnswersDraft, { settled: decision }: ReportAnswer): Block[] {
  if (!decision) return []
  const { flow, a, lang } = draft
  const { view, reason, on } = decision
  return [
    fact(flow, a('settled'), { text: a(`settled-${view}`, { date: formatDate(on, lang) }), style: STYLES.answer }),
    ...(reason === null ? [] : [fact(flow, a('settledReason'), written(draft, reason, STYLES.answer))]),
  ]
}
