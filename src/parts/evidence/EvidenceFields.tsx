import { lazy, Suspense, useState } from 'react'
import type { Answer } from '../../core/assessment/schema.ts'
import { depthOf } from '../../core/evidence/items.ts'
import { evidenceTexts } from '../../i18n/evidence.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { AnswerPlace } from '../../storage/rewriteAttachments.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import type { AnswerForm } from '../question/useAnswerForm.ts'
import { useArrivingFiles } from './useArrivingFiles.ts'
import './evidence.css'

const EvidencePanel = lazy(async () => ({ default: (await import('./EvidencePanel.tsx')).EvidencePanel }))

export interface EvidenceFieldsProps {
  /** of the answer: photos are stored with it, past its form and saver */
  readonly place: AnswerPlace
  /** as the form knows it, a step ahead of the database: `current` of `useAnswerForm` */
  readonly answer: Answer | undefined
  /** `change` of `useAnswerForm` */
  readonly onChange: AnswerForm['change']
  /** the assessment is signed off: everything is shown, nothing can be changed */
  readonly frozen?: boolean
  /** the only question on its page: shown at once instead of after a click, and takes what is pasted or dropped anywhere on the page */
  readonly alone?: boolean
}

/**
 * What an answer rests on, behind a line that says it; the fields are loaded when somebody opens it. Files that are dropped or pasted
 * anywhere in the question open it.
 */
export function EvidenceFields({ place, answer, onChange, frozen = false, alone = false }: EvidenceFieldsProps) {
  const t = useTexts(evidenceTexts)
  const [open, setOpen] = useState(alone)
  const [wanted, setWanted] = useState(alone)
  const show = (now: boolean) => {
    setOpen(now)
    if (now) setWanted(true)
  }
  const { root, files, add, done } = useArrivingFiles({ anywhere: alone, refuse: frozen, onArrival: () => show(true) })
  const said = useSaid(answer)
  return (
    <Disclosure
      ref={root}
      variant="plain"
      className="evidence"
      open={open}
      summary={said.length > 0 ? t('titleSet', { values: said.join(' · ') }) : t('title')}
      of={place.question}
      onToggle={(event) => show(event.currentTarget.open)}
    >
      {wanted && (
        <Suspense fallback={<p>{t('loading')}</p>}>
          <EvidencePanel
            place={place}
            answer={answer}
            onChange={onChange}
            frozen={frozen}
            files={files}
            onFiles={add}
            onDone={done}
          />
        </Suspense>
      )}
    </Disclosure>
  )
}

function useSaid(answer: Answer | undefined): string[] {
  const t = useTexts(evidenceTexts)
  const items = answer?.evidence?.items?.length ?? 0
  const files = answer?.attachments?.length ?? 0
  if (answer?.evidence === undefined && files === 0) return []
  return [
    t(depthOf(answer)),
    ...(items > 0 ? [t('countItems', { count: items })] : []),
    ...(files > 0 ? [t('countFiles', { count: files })] : []),
  ]
}
