import { proposalsTexts } from '../../i18n/proposals.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'

export interface NoProposalsProps {
  /** of the assessment */
  readonly id: string
  readonly answered: number
  readonly open: number
}

/** Nothing answered yet, or nothing left to do: two different things. */
export function NoProposals({ id, answered, open }: NoProposalsProps) {
  const t = useTexts(proposalsTexts)
  const questions = hrefOf({ screen: 'questions', id })
  if (answered === 0) {
    return (
      <EmptyState
        title={t('emptyTitle')}
        actions={
          <LinkButton variant="primary" iconAfter="arrow-forward" href={questions}>
            {t('emptyAction')}
          </LinkButton>
        }
      >
        {t('emptyText')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={t('nothingTitle')}
      actions={<LinkButton href={hrefOf({ screen: 'targets', id })}>{t('nothingAction')}</LinkButton>}
    >
      <p>{t('nothingText')}</p>
      {open > 0 && <p>{t('openCount', { count: open })}</p>}
    </EmptyState>
  )
}
