import { useState } from 'react'
import { talkWith } from '../../core/visit/plannedTalks.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { visitTexts } from '../../i18n/visit.ts'
import { findQuestions } from '../../parts/question/find.ts'
import { Words } from '../../parts/question/Words.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SearchInput } from '../../ui/SearchInput.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import type { VisitView } from './useVisit.ts'

/** More would be no list for a finger: another word narrows it down. */
const MOST = 30

export interface FindDialogProps {
  readonly view: VisitView
  readonly onClose: () => void
  readonly onOpen: (question: string) => void
}

/** To any question of the visit, in whatever conversation it is: somebody always begins to talk of something else. */
export function FindDialog({ view, onClose, onOpen }: FindDialogProps) {
  const t = useTexts(visitTexts)
  const lang = useLanguage()
  const [text, setText] = useState('')
  const { plan, questionnaire, assessment, words } = view
  const states = plan.talks.flatMap(({ questions }) => questions)
  const language = { lang, fallback: questionnaire.languages[0] ?? 'de' }
  const found = findQuestions(states, assessment.answers, { filter: 'all', text }, language)
  return (
    <Dialog open wide onClose={onClose} title={t('findTitle')} closeLabel={t('close')}>
      <Stack>
        <SearchInput
          data-autofocus=""
          label={t('search')}
          placeholder={t('searchPlaceholder')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Status>{t('found', { count: found.length })}</Status>
        <ol className="visit-links">
          {found.slice(0, MOST).map(({ question }) => {
            const talk = talkWith(plan, question.id)
            return (
              <li key={question.id}>
                <button
                  type="button"
                  className="ui-btn-link visit-links__link"
                  onClick={() => {
                    onClose()
                    onOpen(question.id)
                  }}
                >
                  <span className="visit-links__id">{question.id}</span>{' '}
                  <span className="visit-links__text">
                    <Words of={question.text} questionnaire={questionnaire} />
                  </span>
                </button>
                {talk && <p className="visit-links__meta">{words.titleOf(talk)}</p>}
              </li>
            )
          })}
        </ol>
      </Stack>
    </Dialog>
  )
}
