import { hasMark } from '../../core/visit/marks.ts'
import type { PlannedTalk } from '../../core/visit/plannedTalks.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { visitTexts } from '../../i18n/visit.ts'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { QuestionLinks } from './QuestionLinks.tsx'
import type { VisitView } from './useVisit.ts'

export interface MarkedListProps {
  readonly view: VisitView
  readonly planned: PlannedTalk
}

/** What somebody has to come back to, before everybody leaves. */
export function MarkedList({ view, planned }: MarkedListProps) {
  const t = useTexts(visitTexts)
  const { answerTo } = view
  const { questions } = planned
  const lists = [
    ['markedObjection', questions.filter(({ question }) => hasMark(answerTo(question.id), 'objection'))],
    ['markedLater', questions.filter(({ question }) => hasMark(answerTo(question.id), 'later'))],
    ['markedOpen', questions.filter(({ status }) => status === 'open')],
  ] as const
  const there = lists.filter(([, found]) => found.length > 0)
  return (
    <Stack as="section" aria-labelledby="besuch-vermerkt">
      <Heading level={2} id="besuch-vermerkt">
        {t('marked')}
      </Heading>
      {there.length === 0 && <p>{t('nothingMarked')}</p>}
      {there.map(([name, found]) => (
        <Stack key={name} gap="small">
          <Heading level={3}>
            {t(name)} ({found.length})
          </Heading>
          <QuestionLinks view={view} planned={planned} questions={found} />
        </Stack>
      ))}
    </Stack>
  )
}
