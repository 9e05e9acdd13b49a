import { questionChangeTexts } from '../../i18n/questionChanges.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import type { WordRun } from './wordDiff.ts'

export interface MarkedTextProps {
  readonly runs: readonly WordRun[]
  /** which side it is: `del` marks what the newer text has no more, `ins` what it has in addition */
  readonly as: 'ins' | 'del'
}

/** Most screen readers pass over ins and del in silence, so words tell it; the words are in the language of the interface. */
export function MarkedText({ runs, as: Mark }: MarkedTextProps) {
  const t = useTexts(questionChangeTexts)
  const [start, end] =
    Mark === 'ins' ? ([t('insertedStart'), t('insertedEnd')] as const) : ([t('deletedStart'), t('deletedEnd')] as const)
  return runs.map(({ text, marked }, at) =>
    marked ? (
      <Mark key={at} className="version-mark">
        <VisuallyHidden>[{start} </VisuallyHidden>
        {text}
        <VisuallyHidden> {end}]</VisuallyHidden>
      </Mark>
    ) : (
      text
    ),
  )
}
