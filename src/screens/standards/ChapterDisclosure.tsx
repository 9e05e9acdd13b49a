import type { ChapterCoverage } from '../../core/report/standards.ts'
import { isTouched } from '../../core/report/standards.ts'
import { standardsTexts } from '../../i18n/standards.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { RequirementTable, type RequirementTableProps } from './RequirementTable.tsx'
import { type Filter, isShown } from './shown.ts'

export interface ChapterDisclosureProps
  extends Pick<RequirementTableProps, 'questionnaire' | 'hrefToQuestion' | 'planHref'> {
  readonly chapter: ChapterCoverage
  readonly name: string
  readonly listed: boolean
  readonly filter: Filter
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
}

/** Draws its requirements only while it is open: all chapters together name some two thousand. */
export function ChapterDisclosure(props: ChapterDisclosureProps) {
  const { chapter, name, listed, filter, open, onToggle, questionnaire, hrefToQuestion, planHref } = props
  const t = useTexts(standardsTexts)
  const { total, touched, below, moved } = chapter.counts
  const count = listed ? t('chapterCount', { touched, total }) : t('chapterCountUnlisted', { count: touched })
  const summary = [
    `${name}: ${count}`,
    ...(below > 0 ? [t('chapterBelow', { count: below })] : []),
    ...(moved > 0 ? [t('chapterMoved', { count: moved })] : []),
  ].join(', ')
  return (
    <Disclosure summary={summary} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      {open && (
        <Requirements
          chapter={chapter}
          name={name}
          listed={listed}
          filter={filter}
          questionnaire={questionnaire}
          hrefToQuestion={hrefToQuestion}
          planHref={planHref}
        />
      )}
    </Disclosure>
  )
}

function Requirements(props: Omit<ChapterDisclosureProps, 'open' | 'onToggle'>) {
  const { chapter, name, listed, filter, questionnaire, hrefToQuestion, planHref } = props
  const t = useTexts(standardsTexts)
  const shown = chapter.requirements.filter((requirement) => isShown(requirement, filter))
  const touched = shown.filter(isTouched)
  const untouched = shown.filter((requirement) => !isTouched(requirement))
  return (
    <Stack>
      {touched.length > 0 && (
        <RequirementTable
          caption={t('tableCaption', { chapter: name })}
          requirements={touched}
          questionnaire={questionnaire}
          hrefToQuestion={hrefToQuestion}
          planHref={planHref}
        />
      )}
      {untouched.length > 0 && (
        <div>
          <p>{t('untouched', { count: untouched.length })}</p>
          <ul className="standards__ids">
            {untouched.map(({ id }) => (
              <li key={id}>{id}</li>
            ))}
          </ul>
        </div>
      )}
      {filter === 'all' && untouched.length === 0 && <p>{t(listed ? 'allTouched' : 'untouchedUnknown')}</p>}
    </Stack>
  )
}
