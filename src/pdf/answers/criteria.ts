import type { Said } from '../../core/report/issued.ts'
import { STYLES } from '../theme.ts'
import type { AnswersDraft } from './answersDraft.ts'
import type { Block } from './block.ts'
import { BOX_INDENT, checkBox } from './checkBox.ts'
import { items } from './items.ts'
import type { ViewWords } from './viewWords.ts'

const GROUPS = [
  { core: true, met: true },
  { core: true, met: false },
  { core: false, met: true },
  { core: false, met: false },
] as const

/** First what counts, then what goes beyond it; of both what is stated as met before what nothing was stated about. Each list is named in words. */
export function criteria(draft: AnswersDraft, { criteria: all }: Pick<Said, 'criteria'>, words: ViewWords): Block[] {
  return GROUPS.flatMap(({ core, met }) => {
    const own = all.filter((criterion) => criterion.met === met && criterion.core === core)
    if (own.length === 0) return []
    return items(draft, {
      label: met ? words[core ? 'met' : 'metBeyond'] : words[core ? 'notStated' : 'notStatedBeyond'],
      runs: own.map(({ text }) => ({ text, style: STYLES.advice })),
      indent: BOX_INDENT,
      mark: (x, style) => checkBox(draft.flow, x, style, met),
    })
  })
}
