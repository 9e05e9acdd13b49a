import { useId, useMemo, useRef, useState } from 'react'
import type { Report, ReportQuestion } from '../../core/report/report.ts'
import { resultQuestionsTexts } from '../../i18n/resultQuestions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { QuestionHref } from '../../parts/questionHref.ts'
import { Button } from '../../ui/Button.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { DomainDetails } from './DomainDetails.tsx'
import { QuestionFilters } from './QuestionFilters.tsx'
import { QuestionTable } from './QuestionTable.tsx'
import { EVERYTHING, filterQuestions, isFiltering } from './questionFilter.ts'
import type { ResultView } from './useResultView.ts'

export interface QuestionsSectionProps {
  readonly report: Report
  readonly hrefToQuestion: QuestionHref
  readonly view: ResultView
  /** then everything is drawn, because paper cannot be opened */
  readonly printing: boolean
}

/** All questions: by Themenfeld, or with a filter in one list. */
export function QuestionsSection({ report, hrefToQuestion, view, printing }: QuestionsSectionProps) {
  const t = useTexts(resultQuestionsTexts)
  const id = useId()
  const { domains } = report
  const questions = useMemo(() => domains.flatMap((domain) => domain.questions), [domains])
  const filtering = isFiltering(view.filter)
  const found = useMemo(() => filterQuestions(questions, view.filter), [questions, view.filter])
  const heading = useRef<HTMLHeadingElement>(null)
  const reset = () => {
    view.setFilter(EVERYTHING)
    heading.current?.focus()
  }
  return (
    <Stack as="section" gap="large" className="result__page" aria-labelledby={id}>
      <Stack gap="small">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {t('title')}
        </h2>
        <Text muted className="ui-not-printed">
          {t('lead')}
        </Text>
      </Stack>
      <div className="ui-not-printed">
        <QuestionFilters domains={domains} filter={view.filter} onChange={view.setFilter} />
      </div>
      <Text muted small role="status">
        {filtering
          ? t('shown', { shown: found.length, total: questions.length })
          : t('shownAll', { count: questions.length })}
      </Text>
      {filtering && found.length === 0 && (
        <Stack gap="small">
          <p>{t('nothing')}</p>
          <div>
            <Button onClick={reset}>{t('resetAll')}</Button>
          </div>
        </Stack>
      )}
      {filtering && found.length > 0 && (
        // a new choice begins with its first questions again
        <Found key={JSON.stringify(view.filter)} found={found} hrefToQuestion={hrefToQuestion} printing={printing} />
      )}
      {!filtering && (
        <div>
          {domains.map((domain) => (
            <DomainDetails
              key={domain.id}
              domain={domain}
              hrefToQuestion={hrefToQuestion}
              open={printing || view.open.has(domain.id)}
              onToggle={(open) => !printing && view.setOpen(domain.id, open)}
            />
          ))}
        </div>
      )}
    </Stack>
  )
}

/** So many at once are drawn fast and can be surveyed. */
const FEW = 30

interface FoundProps extends Pick<QuestionsSectionProps, 'hrefToQuestion' | 'printing'> {
  readonly found: readonly ReportQuestion[]
}

function Found({ found, hrefToQuestion, printing }: FoundProps) {
  const t = useTexts(resultQuestionsTexts)
  const [all, setAll] = useState(false)
  const shown = all || printing ? found : found.slice(0, FEW)
  return (
    <Stack>
      <QuestionTable caption={t('foundCaption')} questions={shown} hrefToQuestion={hrefToQuestion} withDomain />
      {shown.length < found.length && (
        <div>
          <Button icon="arrow-down" onClick={() => setAll(true)}>
            {t('more', { count: found.length - shown.length })}
          </Button>
        </div>
      )}
    </Stack>
  )
}
