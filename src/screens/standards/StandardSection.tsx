import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import type { StandardCoverage } from '../../core/report/standards.ts'
import { standardsTexts } from '../../i18n/standards.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { QuestionHref } from '../../parts/questionHref.ts'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { ChapterDisclosure } from './ChapterDisclosure.tsx'
import { countIn } from './shown.ts'
import { useChapterNames } from './useChapterNames.ts'
import type { ChapterView } from './useView.ts'

export interface StandardSectionProps {
  readonly standard: StandardCoverage
  readonly headingId: string
  readonly view: ChapterView
  readonly questionnaire: Questionnaire
  readonly hrefToQuestion: QuestionHref
  /** `null` without a plan */
  readonly planHref: string | null
}

export function StandardSection(props: StandardSectionProps) {
  const { standard, headingId, view, questionnaire, hrefToQuestion, planHref } = props
  const t = useTexts(standardsTexts)
  const names = useChapterNames()
  const { id, title, edition, listed, counts } = standard
  const sections = standard.sections
    .map((section) => ({
      ...section,
      chapters: section.chapters.filter((chapter) => countIn(chapter.counts, view.filter) > 0),
    }))
    .filter(({ chapters }) => chapters.length > 0)
  return (
    <Stack as="section" aria-labelledby={headingId}>
      <Stack gap="small">
        <h2 id={headingId} tabIndex={-1}>
          {t('standardTitle', { title, edition })}
        </h2>
        <p>
          {listed
            ? t('standardCount', { count: counts.touched, total: counts.total })
            : t('standardCountUnlisted', { count: counts.touched })}
        </p>
        {!listed && <p>{t('unlisted')}</p>}
        {planHref !== null && <p>{t('movedCount', { count: counts.moved })}</p>}
      </Stack>
      {sections.map(({ id: section, chapters }) => {
        const name = chapters[0] ? names.section(chapters[0]) : null
        return (
          <Stack key={section} gap="small">
            {name !== null && <h3>{name}</h3>}
            <div>
              {chapters.map((chapter) => (
                <ChapterDisclosure
                  key={chapter.id}
                  chapter={chapter}
                  name={names.chapter(chapter)}
                  listed={listed}
                  filter={view.filter}
                  open={view.open.has(`${id}/${chapter.id}`)}
                  onToggle={(open) => view.setOpen(`${id}/${chapter.id}`, open)}
                  questionnaire={questionnaire}
                  hrefToQuestion={hrefToQuestion}
                  planHref={planHref}
                />
              ))}
            </div>
          </Stack>
        )
      })}
      {sections.length === 0 && (
        <Text muted>{t(view.filter === 'untouched' && !listed ? 'untouchedUnknown' : 'nothingShown')}</Text>
      )}
    </Stack>
  )
}
