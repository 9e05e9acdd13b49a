import type { ReportDomain } from '../../core/report/report.ts'
import { isApplicable } from '../../core/scoring/score.types.ts'
import { formatMean, formatPercent } from '../../i18n/format.ts'
import { resultTexts } from '../../i18n/result.ts'
import { resultQuestionsTexts } from '../../i18n/resultQuestions.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { QuestionHref } from '../../parts/questionHref.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { QuestionTable } from './QuestionTable.tsx'
import { WhyStufe } from './WhyStufe.tsx'

export interface DomainDetailsProps {
  readonly domain: ReportDomain
  readonly hrefToQuestion: QuestionHref
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
}

/** Draws its questions only while it is open: all Themenfelder together have some two hundred. */
export function DomainDetails({ domain, hrefToQuestion, open, onToggle }: DomainDetailsProps) {
  const t = useTexts(resultTexts)
  const { title, score } = domain
  const summary = !isApplicable(score)
    ? `${title}: ${t('notApplicable')}`
    : score.stufe === null
      ? t('detailsNoStufe', { title })
      : t('detailsSummary', { title, stufe: score.stufe })
  return (
    <Disclosure summary={summary} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      {open && <Details domain={domain} hrefToQuestion={hrefToQuestion} />}
    </Disclosure>
  )
}

function Details({ domain, hrefToQuestion }: Pick<DomainDetailsProps, 'domain' | 'hrefToQuestion'>) {
  const t = useTexts(resultQuestionsTexts)
  const { title, questions, explanation, cappedBy } = domain
  return (
    <Stack>
      <Figures domain={domain} />
      {explanation && <WhyStufe explanation={explanation} cappedBy={cappedBy} hrefToQuestion={hrefToQuestion} />}
      <QuestionTable caption={t('tableCaption', { title })} questions={questions} hrefToQuestion={hrefToQuestion} />
    </Stack>
  )
}

function Figures({ domain: { score, top } }: Pick<DomainDetailsProps, 'domain'>) {
  const t = useTexts(resultTexts)
  const language = useLanguage()
  if (!isApplicable(score)) return <p>{t('detailsNotApplicable')}</p>
  if (score.stufe === null) return <p>{t('detailsNothing')}</p>
  const [min, max] = [formatMean(score.meanMin, language), formatMean(score.meanMax, language)]
  return (
    <Stack gap="small">
      <p>
        {t('detailsMean', {
          answered: score.answered,
          applicable: score.applicable,
          mean: formatMean(score.mean, language),
          top,
          target: formatPercent(score.target, language),
        })}
      </p>
      {min !== max && <p>{t('detailsRange', { min, max })}</p>}
    </Stack>
  )
}
