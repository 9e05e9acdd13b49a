import type { Said } from '../../core/report/issued.ts'
import { evidenceSentence } from '../../i18n/evidenceSentence.ts'
import { formatDate, formatShortDate } from '../../i18n/format.ts'
import type { Run } from '../flow/passage.ts'
import { STYLES } from '../theme.ts'
import { type AnswersDraft, written } from './answersDraft.ts'
import { attachments } from './attachments.ts'
import type { Block } from './block.ts'
import { criteria } from './criteria.ts'
import { fact } from './fact.ts'
import type { NamedRun } from './facts.ts'
import { items } from './items.ts'
import type { ViewWords } from './viewWords.ts'

const STYLE = STYLES.answer

/** Who said it, when, who does it and on what evidence: short facts. */
export function saidFacts(draft: AnswersDraft, said: Said, words: ViewWords): NamedRun[] {
  const { a, lang } = draft
  const { by, on, depth, performedBy, assignee, followUp } = said
  const ours = (text: string): Run => ({ text, style: STYLE })
  const own = (text: string): Run => written(draft, text, STYLE)
  return [
    ...answered(),
    ...named(a('depth'), depth, (one) => ours(a(one))),
    ...named(a('performedBy'), performedBy, (one) => ours(a(`by-${one}`))),
    ...named(a('assignee'), assignee, own),
    ...named(a('followUp'), followUp, (date) => ours(formatShortDate(date, lang))),
  ]

  /** Who and when in one, unless the name is in a language of its own. */
  function answered(): NamedRun[] {
    const who = by === null ? null : own(by)
    const when = on === null ? null : ours(formatShortDate(on, lang))
    if (who && when && who.lang === undefined) return [[words.by, ours(`${who.text}, ${when.text}`)]]
    return [...named(words.by, who, (run) => run), ...named(words.on, when, (run) => run)]
  }
}

/** What was written at length: reason, criteria, evidence, comment, note, attachments. */
export function saidBlocks(draft: AnswersDraft, said: Said, words: ViewWords, withoutConfirmation: boolean): Block[] {
  const { a, flow, lang } = draft
  const { reason, confirmedBy, comment, note } = said
  const own = (label: string, text: string | null) =>
    text === null ? [] : [fact(flow, label, written(draft, text, STYLE))]
  const ours = (label: string, text: string) => [fact(flow, label, { text, style: STYLE })]
  return [
    ...own(words.reason, reason),
    ...(confirmedBy
      ? [...own(a('confirmed'), confirmedBy.role), ...ours(a('confirmedOn'), formatDate(confirmedBy.on, lang))]
      : withoutConfirmation
        ? ours(a('confirmed'), a('unconfirmed'))
        : []),
    ...criteria(draft, said, words),
    ...evidence(draft, said, words),
    ...own(words.comment, comment),
    ...own(words.note, note),
    ...attachments(draft, said, words),
  ]
}

function evidence(draft: AnswersDraft, { evidence: seen }: Said, words: ViewWords): Block[] {
  if (seen.length === 0) return []
  const { flow, lang } = draft
  return [
    items(draft, {
      label: words.evidence,
      runs: seen.map((item) => written(draft, evidenceSentence(item, lang), STYLE)),
      indent: 3.5,
      mark: (x, style) => flow.tagger.artifact(() => flow.line('•', x + 0.3, flow.y, style)),
    }),
  ]
}

function named<T>(label: string, value: T | null, run: (value: T) => Run): NamedRun[] {
  return value === null ? [] : [[label, run(value)]]
}
