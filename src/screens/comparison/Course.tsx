import type { OverTime } from '../../core/comparison/overTime.ts'
import type { Scored } from '../../core/scoring/compare.ts'
import { overTimeTexts } from '../../i18n/overTime.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { DomainCourses } from './DomainCourses.tsx'
import { Glance } from './Glance.tsx'
import { StepDetails } from './StepDetails.tsx'
import { StepTable } from './StepTable.tsx'
import { useFiguresCsv } from './useFiguresCsv.ts'
import { useQuestionWords } from './useQuestionWords.ts'

export interface CourseProps {
  readonly course: OverTime
  /** those that take part, the earliest first */
  readonly visits: readonly Scored[]
  readonly municipality: string
  readonly printing: boolean
}

/** What comes out of the comparison, with at least two visits that have a question in common. */
export function Course({ course, visits, municipality, printing }: CourseProps) {
  const t = useTexts(overTimeTexts)
  const words = useQuestionWords(visits)
  const saveCsv = useFiguresCsv(course, words, municipality)
  const top = topOf(visits)
  return (
    <>
      <Cluster className="ui-not-printed">
        <Button icon="download" onClick={() => void saveCsv()}>
          {t('csv')}
        </Button>
        <Button onClick={() => window.print()}>{t('print')}</Button>
      </Cluster>
      <Glance course={course} words={words} top={top} />
      <DomainCourses course={course} words={words} top={top} />
      {course.steps.length > 1 && <StepTable course={course} />}
      <StepDetails course={course} words={words} printing={printing} />
    </>
  )
}

/** The highest level that any question of them offers. */
function topOf(visits: readonly Scored[]): number {
  const scales = visits.flatMap(({ questionnaire }) => questionnaire.scales)
  return Math.max(...scales.flatMap(({ options }) => options.map(({ level }) => level)))
}
