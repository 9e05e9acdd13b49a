import type { PlannedTalk } from '../../core/visit/plannedTalks.ts'
import { dateOfDay } from '../../core/visit/schedule.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { visitTexts } from '../../i18n/visit.ts'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TalkCard } from './TalkCard.tsx'
import type { VisitView } from './useVisit.ts'

export interface DayListProps {
  readonly view: VisitView
  readonly onOpen: (dialog: 'talk' | 'move', planned: PlannedTalk) => void
}

/** The conversations day by day, in their order. */
export function DayList({ view, onOpen }: DayListProps) {
  const { talks, visit } = view.plan
  const dayName = useDayName(visit.date)
  const days = [...new Set(talks.map(({ slot }) => slot.day))].toSorted((a, b) => a - b)
  return days.map((day) => (
    <Stack key={day} as="section" aria-label={dayName(day)}>
      <Heading level={2}>{dayName(day)}</Heading>
      <Stack as="ol">
        {talks.flatMap((planned, i) =>
          planned.slot.day === day
            ? [
                <TalkCard
                  key={planned.id}
                  view={view}
                  planned={planned}
                  first={i === 0}
                  last={i === talks.length - 1}
                  endsDay={talks[i + 1]?.slot.day !== day}
                  onOpen={onOpen}
                />,
              ]
            : [],
        )}
      </Stack>
    </Stack>
  ))
}

/** 1 → 'Tag 1, 24. November 2026' */
export function useDayName(first: string | undefined): (day: number) => string {
  const t = useTexts(visitTexts)
  const language = useLanguage()
  return (day) =>
    first === undefined ? t('day', { day }) : t('dayOn', { day, date: formatDate(dateOfDay(first, day), language) })
}
