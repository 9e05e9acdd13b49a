import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { isApplicable } from '../../core/scoring/score.types.ts'
import { formatMean } from '../../i18n/format.ts'
import { questionsTexts } from '../../i18n/questions.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { Words } from '../../parts/question/Words.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import type { DomainView } from './view.ts'

export interface DomainListProps {
  readonly id: string
  readonly questionnaire: Questionnaire
  readonly domains: readonly DomainView[]
  /** id of the Themenfeld on the screen */
  readonly current: string | null
  readonly onChoose: () => void
}

export function DomainList({ id, questionnaire, domains, current, onChoose }: DomainListProps) {
  const t = useTexts(questionsTexts)
  return (
    <nav className="domain-list" aria-label={t('domains')}>
      <Stack as="ol" gap="none">
        {domains.map((view) => (
          <li key={view.domain.id}>
            <a
              className="domain-list__link"
              href={hrefOf({ screen: 'questions', id, domain: view.domain.id })}
              aria-current={view.domain.id === current ? 'true' : undefined}
              onClick={onChoose}
            >
              <span className="domain-list__head">
                <span className="domain-list__title">
                  <Words of={view.domain.title} questionnaire={questionnaire} />
                </span>
                <Mean view={view} />
              </span>
              <DomainFigures view={view} />
              <span className="domain-list__bar" aria-hidden="true">
                <progress value={view.progress.answered} max={Math.max(view.progress.inScope, 1)} tabIndex={-1} />
              </span>
            </a>
          </li>
        ))}
      </Stack>
    </nav>
  )
}

function DomainFigures({ view }: { readonly view: DomainView }) {
  const t = useTexts(questionsTexts)
  const { progress, score } = view
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

function Mean({ view: { score, top } }: { readonly view: DomainView }) {
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
