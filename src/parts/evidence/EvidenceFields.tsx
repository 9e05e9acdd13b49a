import { lazy, Suspense, useState } from 'react'
import type { Answer } from '../../core/assessment/schema.ts'
import { depthOf } from '../../core/evidence/items.ts'
import { evidenceTexts } from '../../i18n/evidence.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { AnswerPlace } from '../../storage/rewriteAttachments.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import './evidence.css'

const EvidencePanel = lazy(async () => ({ default: (await import('./EvidencePanel.tsx')).EvidencePanel }))

export interface EvidenceFieldsProps {
  /** of the answer: photos are stored with it, past its form and saver */
  readonly place: AnswerPlace
  /** as the form knows it, a step ahead of the database: `current` of `useAnswerForm` */
  readonly answer: Answer | undefined
  /** takes over parts of the answer: `change` of `useAnswerForm` */
  readonly onChange: (part: {
    readonly evidence?: Answer['evidence']
    readonly attachments?: Answer['attachments']
  }) => void
  /** the assessment is signed off: everything is shown, nothing can be changed */
  readonly frozen?: boolean
  /** shown at once instead of after a click */
  readonly open?: boolean
}

/** What an answer rests on, behind a line that says it; the fields are loaded when somebody opens it. */
export function EvidenceFields({ place, answer, onChange, frozen = false, open = false }: EvidenceFieldsProps) {
  const t = useTexts(evidenceTexts)
  const [wanted, setWanted] = useState(open)
  const said = useSaid(answer)
  return (
    <Disclosure
      variant="plain"
      className="evidence"
      open={open}
      summary={said.length > 0 ? t('titleSet', { values: said.join(' · ') }) : t('title')}
      onToggle={(event) => {
        if (event.currentTarget.open) setWanted(true)
      }}
    >
      {wanted && (
        <Suspense fallback={<p>{t('loading')}</p>}>
          <EvidencePanel place={place} answer={answer} onChange={onChange} frozen={frozen} />
        </Suspense>
      )}
    </Disclosure>
  )
}

function useSaid(answer: Answer | undefined): string[] {
  const t = useTexts(evidenceTexts)
  const items = answer?.evidence?.items?.length ?? 0
  const files = answer?.attachments?.length ?? 0
  const said = [items > 0 && t('countItems', { count: items }), files > 0 && t('countFiles', { count: files })]
  const depth = depthOf(answer)
  return [answer?.evidence !== undefined || files > 0 ? t(depth) : '', ...said].filter(
    (text) => typeof text === 'string' && text !== '',
  ) as string[]
}
