import { memo } from 'react'
import type { Domain, Questionnaire } from '../../core/questionnaire/schema.ts'
import { isApplicable } from '../../core/scoring/score.types.ts'
import { formatMean } from '../../i18n/format.ts'
import { questionsTexts } from '../../i18n/questions.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { Words } from '../../parts/question/Words.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import type { DomainFigures } from './view.ts'

export interface DomainListProps {
  readonly id: string
  readonly questionnaire: Questionnaire
  readonly figures: readonly DomainFigures[]
  /** id of the Themenfeld on the screen */
  readonly current: string | null
  readonly onChoose: () => void
}

export function DomainList({ id, questionnaire, figures, current, onChoose }: DomainListProps) {
  const t = useTexts(questionsTexts)
  const byId = new Map(figures.map((entry) => [entry.id, entry]))
  return (
    <nav className="domain-list" aria-label={t('domains')}>
      <Stack as="ol" gap="none">
        {questionnaire.domains.map((domain) => {
          const own = byId.get(domain.id)
          return (
            <li key={domain.id}>
              <a
                className="domain-list__link"
                href={hrefOf({ screen: 'questions', id, domain: domain.id })}
                aria-current={domain.id === current ? 'true' : undefined}
                onClick={onChoose}
              >
                {own && <Entry domain={domain} figures={own} questionnaire={questionnaire} />}
              </a>
            </li>
          )
        })}
      </Stack>
    </nav>
  )
}

interface EntryProps {
  readonly domain: Domain
  readonly figures: DomainFigures
  readonly questionnaire: Questionnaire
}

/** An answer moves the figures of one Themenfeld; the others are not drawn again. */
const Entry = memo(function Entry({ domain, figures, questionnaire }: EntryProps) {
  const { progress } = figures
  return (
    <>
      <span className="domain-list__head">
        <span className="domain-list__title">
          <Words of={domain.title} questionnaire={questionnaire} />
        </span>
        <Mean figures={figures} />
      </span>
      <Counts figures={figures} />
      <span className="domain-list__bar" aria-hidden="true">
        <progress value={progress.answered} max={Math.max(progress.inScope, 1)} tabIndex={-1} />
      </span>
    </>
  )
})

function Counts({ figures: { progress, score } }: { readonly figures: DomainFigures }) {
  const t = useTexts(questionsTexts)
  if (!isApplicable(score) && progress.inScope === 0) {
    return <span className="domain-list__figures">{t('notApplicableDomain')}</span>
  }
  return (
    <span className="domain-list__figures">
      <span>{t('answeredOf', { answered: progress.answered, total: progress.inScope })}</span>
      {score.must.open.length > 0 && <span>{t('openMust', { count: score.must.open.length })}</span>}
    </span>
  )
}

function Mean({ figures: { score, top } }: { readonly figures: DomainFigures }) {
  const t = useTexts(questionsTexts)
  const language = useLanguage()
  if (!isApplicable(score) || score.mean === null) return null
  return (
    <span className="domain-list__mean">
      <VisuallyHidden>{t('meanName')} </VisuallyHidden>
      {t('meanOf', { mean: formatMean(score.mean, language), top })}
    </span>
  )
}
