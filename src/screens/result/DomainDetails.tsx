import type { ReportDomain } from '../../core/report/report.ts'
import { type ApplicableDomainScore, isApplicable } from '../../core/scoring/score.types.ts'
import { formatMean, formatPercent } from '../../i18n/format.ts'
import { resultTexts } from '../../i18n/result.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { QuestionHref } from '../../parts/questionHref.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'

export interface DomainDetailsProps {
  readonly domain: ReportDomain
  readonly hrefToQuestion: QuestionHref
}

export function DomainDetails({ domain, hrefToQuestion }: DomainDetailsProps) {
  const t = useTexts(resultTexts)
  const { title, score } = domain
  const summary = !isApplicable(score)
    ? `${title}: ${t('notApplicable')}`
    : score.stufe === null
      ? t('detailsNoStufe', { title })
      : t('detailsSummary', { title, stufe: score.stufe })
  return (
    <Disclosure summary={summary}>
      {!isApplicable(score) && <p>{t('detailsNotApplicable')}</p>}
      {isApplicable(score) && score.stufe === null && <p>{t('detailsNothing')}</p>}
      {isApplicable(score) && score.stufe !== null && (
        <Derivation domain={domain} score={score} hrefToQuestion={hrefToQuestion} />
      )}
    </Disclosure>
  )
}

function Derivation({ domain, score, hrefToQuestion }: DomainDetailsProps & { readonly score: ApplicableDomainScore }) {
  const t = useTexts(resultTexts)
  const language = useLanguage()
  const { top, cappedBy } = domain
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
      <p>{t(score.cap === 1 ? 'cap1' : score.cap === 2 ? 'cap2' : 'capNone')}</p>
      {cappedBy.length > 0 && (
        <ul>
          {cappedBy.map(({ id, text }) => (
            <li key={id}>
              <Link href={hrefToQuestion(id)}>{text}</Link>
            </li>
          ))}
        </ul>
      )}
      {score.stufe !== score.cap && <p>{t('byAverage')}</p>}
    </Stack>
  )
}
