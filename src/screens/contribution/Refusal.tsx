import type { Problem, ProblemCode } from '../../core/problem.ts'
import { contributionTexts } from '../../i18n/contribution.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { ProblemList } from '../../parts/ProblemList.tsx'
import { hrefOf } from '../../parts/place.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'

export interface RefusalProps {
  readonly problems: readonly Problem[]
  readonly assessment: string
  /** there is a contribution without the state */
  readonly onWithoutState?: () => void
}

/** Every reason why there is no contribution, with the ways to where it can be changed. */
export function Refusal({ problems, assessment, onWithoutState }: RefusalProps) {
  const t = useTexts(contributionTexts)
  const told = (codes: readonly ProblemCode[]) => problems.some(({ code }) => codes.includes(code))
  const inDetails = told(['contribution-inhabitants', 'contribution-state', 'contribution-date'])
  const inQuestions = told(['contribution-provisional', 'contribution-empty'])
  return (
    <Alert
      kind="warning"
      title={t('refusedTitle')}
      headingLevel={2}
      actions={
        <Cluster gap="small">
          {inQuestions && (
            <LinkButton href={hrefOf({ screen: 'questions', id: assessment })}>{t('toQuestions')}</LinkButton>
          )}
          {inDetails && <LinkButton href={hrefOf({ screen: 'details', id: assessment })}>{t('toDetails')}</LinkButton>}
          {onWithoutState && <Button onClick={onWithoutState}>{t('withoutState')}</Button>}
        </Cluster>
      }
    >
      <ProblemList problems={problems} />
    </Alert>
  )
}
