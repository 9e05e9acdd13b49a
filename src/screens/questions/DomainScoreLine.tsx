import { useCallback } from 'react'
import { type ApplicableDomainScore, isApplicable } from '../../core/scoring/score.types.ts'
import { formatMean } from '../../i18n/format.ts'
import { questionsTexts } from '../../i18n/questions.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Text } from '../../ui/Text.tsx'
import { type LiveView, type Standing, usePieceAtOnce } from './live.ts'
import { type DomainFigures, figuresOf } from './view.ts'

export interface DomainScoreLineProps {
  readonly live: LiveView
  /** id of the Themenfeld */
  readonly domain: string
}

/** Where this Themenfeld stands now: mean, what it can still become, Stufe, and what holds it back. */
export function DomainScoreLine({ live, domain }: DomainScoreLineProps) {
  const t = useTexts(questionsTexts)
  const select = useCallback(({ view }: Standing) => figuresOf(view.domains, domain), [domain])
  const figures = usePieceAtOnce(live, select)
  return (
    <section className="domain-score" aria-label={t('score')}>
      {figures && <Words figures={figures} />}
    </section>
  )
}

function Words({ figures: { score, top } }: { readonly figures: DomainFigures }) {
  const t = useTexts(questionsTexts)
  const language = useLanguage()
  if (!isApplicable(score)) return <Text muted>{t('domainOut')}</Text>
  if (score.mean === null) return <Text muted>{t('noScore')}</Text>
  const [mean, min, max] = [score.mean, score.meanMin, score.meanMax].map((figure) => formatMean(figure, language))
  return (
    <>
      <p className="domain-score__figures">
        <span>{t('mean', { mean: mean ?? '', top })}</span>
        {score.stufe !== null && <span>{t('stufe', { stufe: score.stufe })}</span>}
      </p>
      {min !== max && (
        <Text small muted>
          {t('range', { min: min ?? '', max: max ?? '' })}
        </Text>
      )}
      {holdsBack(score) && (
        <Text small muted>
          {t(score.cap === 1 ? 'capOne' : 'capTwo', {
            count: score.cappedBy.length,
            questions: score.cappedBy.join(', '),
          })}
        </Text>
      )}
    </>
  )
}

/** [S13] the cap is named where it is the limit; below it the average decides */
function holdsBack({ cap, stufe }: ApplicableDomainScore): boolean {
  return cap < 5 && stufe === cap
}
