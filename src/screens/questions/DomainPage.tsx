import { lazy, Suspense, useCallback, useDeferredValue, useEffect } from 'react'
import type { Slip } from '../../core/merge/slip.ts'
import { questionsTexts } from '../../i18n/questions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { QuestionCard } from '../../parts/question/QuestionCard.tsx'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { Words } from '../../parts/question/Words.tsx'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import type { Saver } from '../../storage/saver.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { DomainScoreLine } from './DomainScoreLine.tsx'
import { type LiveView, type Standing, usePiece } from './live.ts'
import { SpokenStand } from './SpokenStand.tsx'
import type { DomainPlace } from './useDomain.ts'
import { WaitedFor } from './WaitedFor.tsx'
import { withTexts } from './withTexts.ts'

/** Only where a provider has something to say. */
const ProviderStand = lazy(async () => ({
  default: (await import('../../parts/provider/ProviderStand.tsx')).ProviderStand,
}))

export interface DomainPageProps {
  readonly id: string
  readonly live: LiveView
  readonly place: DomainPlace
  /** parts that others answer just now */
  readonly waitedFor: readonly Slip[]
  readonly saver: Saver
  readonly by: string | null
  readonly now: () => string
  readonly showKeys: boolean
  /** a question that is to get the focus must be there at once */
  readonly question: string | undefined
}

/** More than fit on a screen. The others follow a moment later: a long Themenfeld must not put off its first question. */
const FIRST_CARDS = 3

/** One Themenfeld with its questions. */
export function DomainPage({ id, live, place, waitedFor, saver, by, now, showKeys, question: named }: DomainPageProps) {
  const t = useTexts(questionsTexts)
  const { feed } = live
  const { questionnaire } = feed
  const text = useQuestionnaireText(questionnaire)
  const { domain, position, previous, next } = place
  const questions = useInScope(live, domain.id)
  const later = useDeferredValue(questions.length, named ? questions.length : FIRST_CARDS)
  // an address that names a question may come before the others were drawn; it moves the focus there at once
  const drawn = named ? questions.length : later
  useTextsAhead(feed, next?.id)
  useTextsAhead(feed, previous?.id)
  const preline = t('domainPosition', { position, total: questionnaire.domains.length })
  return (
    <>
      <PageHeader
        preline={preline}
        title={<Words of={domain.title} questionnaire={questionnaire} />}
        lead={domain.summary && <Words of={domain.summary} questionnaire={questionnaire} />}
      />
      <DomainScoreLine live={live} domain={domain.id} />
      <SpokenStand key={domain.id} live={live} domain={domain.id} saver={saver} />
      <WaitedFor slips={waitedFor} domain={domain} />
      {feed.getState().header.templates && (
        <Suspense>
          <ProviderStand feed={feed} domain={domain.id} view={saver.view} by={by} />
        </Suspense>
      )}
      {questions.slice(0, drawn).map((place, i) => (
        <QuestionCard
          key={`${place.question.id}/${saver.view}`}
          question={withTexts(feed, place)}
          feed={feed}
          number={i + 1}
          saver={saver}
          by={by}
          now={now}
          showKeys={showKeys}
        />
      ))}
      <nav className="questions__onward" aria-label={t('domainsNavigation')}>
        {previous && (
          <LinkButton icon="arrow-back" href={hrefOf({ screen: 'questions', id, domain: previous.id })}>
            {t('previousDomain', { title: text(previous.title) })}
          </LinkButton>
        )}
        {next && (
          <LinkButton
            variant="primary"
            iconAfter="arrow-forward"
            href={hrefOf({ screen: 'questions', id, domain: next.id })}
          >
            {t('nextDomain', { title: text(next.title) })}
          </LinkButton>
        )}
        {!next && !feed.part && (
          <LinkButton variant="primary" iconAfter="arrow-forward" href={hrefOf({ screen: 'result', id })}>
            {t('toResult')}
          </LinkButton>
        )}
      </nav>
    </>
  )
}

/** Where one goes next mostly lies beside: its texts are read while there is nothing else to do, if ever there is. */
function useTextsAhead(feed: AssessmentFeed, domain: string | undefined): void {
  useEffect(() => {
    // Safari cannot tell when it has nothing to do
    if (domain === undefined || typeof requestIdleCallback !== 'function') return
    // a database that does not answer says so when they are needed
    const asked = requestIdleCallback(() => void feed.loadDomain(domain).catch(() => undefined))
    return () => cancelIdleCallback(asked)
  }, [feed, domain])
}

/** The questions of a Themenfeld that are in scope, in outline. */
function useInScope(live: LiveView, domain: string) {
  const select = useCallback(
    ({ view }: Standing) =>
      view.domains.find(({ id }) => id === domain)?.states.map(({ question }) => question.id) ?? [],
    [domain],
  )
  return usePiece(live, select).flatMap((id) => live.questions.get(id) ?? [])
}
