import { useState } from 'react'
import type { OwnTemplate } from '../../core/assessment/heldTemplate.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { type OwnTemplateSaver, ownTemplateSaverOf } from '../../storage/ownTemplateSaver.ts'
import { useWorkspace } from '../../storage/workspace.ts'

export type WordsOf = OwnTemplate['questions'][string]

export interface TemplateDraft {
  readonly own: OwnTemplate
  readonly saver: OwnTemplateSaver
  /** takes effect at once and goes to the disk */
  readonly change: (edit: (own: OwnTemplate) => OwnTemplate) => void
  readonly changeWords: (questions: readonly string[], words: Partial<WordsOf>) => void
}

/** What is prepared, a step ahead of the disk. */
export function useTemplateDraft(feed: AssessmentFeed): TemplateDraft {
  const workspace = useWorkspace()
  const { header } = feed.getState()
  const saver = ownTemplateSaverOf(workspace, header.id)
  const [own, setOwn] = useState(header.ownTemplate ?? saver.first)
  const change: TemplateDraft['change'] = (edit) => {
    setOwn(edit)
    saver.save(edit)
  }
  const changeWords: TemplateDraft['changeWords'] = (ids, words) =>
    change((before) => ({
      ...before,
      questions: {
        ...before.questions,
        ...Object.fromEntries(ids.map((id) => [id, { ...before.questions[id], ...words }])),
      },
    }))
  return { own, saver, change, changeWords }
}
