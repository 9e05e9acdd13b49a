import { useDeferredValue } from 'react'
import type { Answer } from '../../core/assessment/schema.ts'
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
import type { DomainView } from './view.ts'
import { withTexts } from './withTexts.ts'

export interface DomainPageProps {
  readonly id: string
  readonly feed: AssessmentFeed
  readonly view: DomainView
  readonly previous: DomainView | undefined
  readonly next: DomainView | undefined
  readonly answers: Readonly<Record<string, Answer>>
  readonly saver: Saver
  readonly now: () => string
  readonly showKeys: boolean
  /** a question that is to get the focus must be there at once */
  readonly question: string | undefined
}

/** More than fit on a screen. The others follow a moment later: a long Themenfeld must not put off its first question. */
const FIRST_CARDS = 3

/** One Themenfeld with its questions. */
export function DomainPage(props: DomainPageProps) {
  const { id, feed, view, previous, next, answers, saver, now, showKeys, question: named } = props
  const t = useTexts(questionsTexts)
  const { questionnaire } = feed
  const text = useQuestionnaireText(questionnaire)
  const { domain, position, states } = view
  const later = useDeferredValue(states.length, named ? states.length : FIRST_CARDS)
  // an address that names a question may come before the others were drawn; it moves the focus there at once
  const drawn = named ? states.length : later
  const preline = t('domainPosition', { position, total: questionnaire.domains.length })
  return (
    <>
      <PageHeader
        preline={preline}
        title={<Words of={domain.title} questionnaire={questionnaire} />}
        lead={domain.summary && <Words of={domain.summary} questionnaire={questionnaire} />}
      />
      <DomainScoreLine view={view} />
      {states.slice(0, drawn).map((state, i) => (
        <QuestionCard
          key={state.question.id}
          question={withTexts(feed, state)}
          questionnaire={questionnaire}
          number={i + 1}
          answer={answers[state.question.id]}
          saver={saver}
          now={now}
          showKeys={showKeys}
        />
      ))}
      <nav className="questions__onward" aria-label={t('domainsNavigation')}>
        {previous && (
          <LinkButton icon="arrow-back" href={hrefOf({ screen: 'questions', id, domain: previous.domain.id })}>
            {t('previousDomain', { title: text(previous.domain.title) })}
          </LinkButton>
        )}
        {next && (
          <LinkButton
            variant="primary"
            iconAfter="arrow-forward"
            href={hrefOf({ screen: 'questions', id, domain: next.domain.id })}
          >
            {t('nextDomain', { title: text(next.domain.title) })}
          </LinkButton>
        )}
      </nav>
    </>
  )
}
