import type { PlannedTalk } from '../../core/visit/plannedTalks.ts'
import { timeOfDay } from '../../core/visit/schedule.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { visitTexts } from '../../i18n/visit.ts'
import { Words } from '../../parts/question/Words.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { PrintedSheet } from '../../ui/PrintedSheet.tsx'
import { BringList } from './BringList.tsx'
import { useDayName } from './DayList.tsx'
import type { VisitView } from './useVisit.ts'

export interface VisitSheetProps {
  readonly view: VisitView
  /** the whole plan, or one conversation for the person who is asked */
  readonly talks: readonly PlannedTalk[]
}

/** The plan on paper: when, with whom, where, and for each conversation its questions and what to have ready. No answers. */
export function VisitSheet({ view, talks }: VisitSheetProps) {
  const t = useTexts(visitTexts)
  const { assessment, plan } = view
  const dayName = useDayName(plan.visit.date)
  const days = [...new Set(talks.map(({ slot }) => slot.day))]
  return (
    <PrintedSheet>
      <div className="visit-sheet">
        <header>
          <Heading level={1}>{t('sheetTitle')}</Heading>
          <p>{[assessment.municipality.name, assessment.title].filter(Boolean).join(' · ')}</p>
          <p>{t('sheetFooter')}</p>
        </header>
        {talks.length > 1 &&
          days.map((day) => (
            <Overview key={day} view={view} name={dayName(day)} talks={talks.filter(({ slot }) => slot.day === day)} />
          ))}
        {talks.map((planned) => (
          <TalkOnPaper key={planned.id} view={view} planned={planned} day={dayName(planned.slot.day)} />
        ))}
      </div>
    </PrintedSheet>
  )
}

interface OverviewProps {
  readonly view: VisitView
  readonly name: string
  readonly talks: readonly PlannedTalk[]
}

function Overview({ view: { words }, name, talks }: OverviewProps) {
  const t = useTexts(visitTexts)
  // else the name of each says it
  const named = talks.some(({ talk }) => talk.title !== undefined)
  return (
    <table className="visit-sheet__table">
      <caption>{name}</caption>
      <thead>
        <tr>
          <th>{t('sheetTime')}</th>
          <th>{t('sheetTalk')}</th>
          {named && <th>{t('sheetWith')}</th>}
          <th>{t('sheetWhere')}</th>
          <th>{t('sheetCount')}</th>
          <th>{t('sheetLength')}</th>
        </tr>
      </thead>
      <tbody>
        {talks.map((planned) => (
          <tr key={planned.id}>
            <td>
              {timeOfDay(planned.slot.from)}–{timeOfDay(planned.slot.to)}
            </td>
            <th scope="row">
              {words.titleOf(planned)}
              {words.domainsOf(planned) && <small>{words.domainsOf(planned)}</small>}
            </th>
            {named && <td>{words.rolesOf(planned)}</td>}
            <td>{words.placeOf(planned)}</td>
            <td>{planned.questions.length}</td>
            <td>{planned.minutes}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface TalkOnPaperProps {
  readonly view: VisitView
  readonly planned: PlannedTalk
  readonly day: string
}

function TalkOnPaper({ view, planned, day }: TalkOnPaperProps) {
  const t = useTexts(visitTexts)
  const { words, questionnaire } = view
  return (
    <section className="visit-sheet__talk">
      <Heading level={2}>{words.titleOf(planned)}</Heading>
      <p>{[day, words.timeOf(planned), ...words.circumstancesOf(planned)].join(' · ')}</p>
      <Heading level={3}>{t('sheetQuestions')}</Heading>
      <ul className="visit-sheet__questions">
        {planned.questions.map(({ question }) => (
          <li key={question.id}>
            <span>{question.id}</span> <Words of={question.text} questionnaire={questionnaire} />
          </li>
        ))}
      </ul>
      <Heading level={3}>{t('bring')}</Heading>
      <BringList view={view} planned={planned} />
    </section>
  )
}
