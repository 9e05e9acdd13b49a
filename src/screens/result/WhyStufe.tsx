import type { ReportDomain } from '../../core/report/report.ts'
import type { StufeExplanation } from '../../core/scoring/explainStufe.ts'
import { formatHundredths, formatMean } from '../../i18n/format.ts'
import { resultTexts } from '../../i18n/result.ts'
import { resultQuestionsTexts } from '../../i18n/resultQuestions.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { QuestionHref } from '../../parts/questionHref.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'
import './WhyStufe.css'

export interface WhyStufeProps {
  readonly explanation: StufeExplanation
  readonly cappedBy: ReportDomain['cappedBy']
  readonly hrefToQuestion: QuestionHref
}

/** The arithmetic of a Themenfeld with its own numbers: mean, S(3) to S(5), cap, and what follows [S7, S12, S13]. */
export function WhyStufe({ explanation, cappedBy, hrefToQuestion }: WhyStufeProps) {
  const t = useTexts(resultQuestionsTexts)
  const capText = useTexts(resultTexts)
  const { cap, uncapped, stufe } = explanation
  return (
    <Disclosure variant="plain" summary={t('whyStufe')}>
      <ol className="why-stufe">
        <li>
          <p>{t('whyMean')}</p>
          <MeanLine explanation={explanation} />
        </li>
        <li>
          <p>{t('whySteps')}</p>
          <StepLines explanation={explanation} />
          <p>{t('whyUncapped', { uncapped })}</p>
        </li>
        <li>
          <p>{t('whyCap')}</p>
          <p>{capText(cap === 1 ? 'cap1' : cap === 2 ? 'cap2' : 'capNone')}</p>
          {cappedBy.length > 0 && (
            <ul>
              {cappedBy.map(({ id, text }) => (
                <li key={id}>
                  <Link href={hrefToQuestion(id)}>{text}</Link> <span className="why-stufe__term">({id})</span>
                </li>
              ))}
            </ul>
          )}
        </li>
        <li>
          <p>
            <strong>{t('whyMin', { cap, uncapped, stufe })}</strong>
          </p>
        </li>
      </ol>
    </Disclosure>
  )
}

/** (3 × 2 [BAK-01] + 2 × 0 [BAK-02]) / 5 = 6 / 5 = 1,2 */
function MeanLine({ explanation: { terms, weight, sum, mean } }: Pick<WhyStufeProps, 'explanation'>) {
  const language = useLanguage()
  return (
    <p className="why-stufe__line">
      (
      {terms.map(({ question, weight: times, level }, i) => (
        <span key={question}>
          {i > 0 && ' + '}
          <span className="why-stufe__term">
            {times} × {level} <span className="ui-muted">[{question}]</span>
          </span>
        </span>
      ))}
      ) / ({terms.map((term) => term.weight).join(' + ')}) = {sum} / {weight} = {formatMean(mean, language)}
    </p>
  )
}

function StepLines({ explanation: { steps, weight, average } }: Pick<WhyStufeProps, 'explanation'>) {
  const t = useTexts(resultQuestionsTexts)
  const language = useLanguage()
  const [third] = steps
  return (
    <Stack as="ul" gap="none">
      {steps.map(({ n, sum, share, needed, reached }) => (
        <li key={n}>
          {t(reached ? 'whyStepReached' : 'whyStepMissed', {
            n,
            sum,
            weight,
            share: formatHundredths(share, language),
            needed: formatHundredths(needed, language),
          })}
        </li>
      ))}
      {third && !third.reached && (
        <li>{t('whyAverage', { share: formatHundredths(third.share, language), average })}</li>
      )}
    </Stack>
  )
}
