import { questionsTexts } from '../../i18n/questions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useFrozen } from '../../parts/frozen/useFrozen.ts'
import { hrefOf } from '../../parts/place.ts'
import { Alert } from '../../ui/Alert.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'

export interface AllAnsweredProps {
  readonly id: string
  /** only some of the questions: there is no result here, and it goes back */
  readonly part: boolean
}

export function AllAnswered({ id, part }: AllAnsweredProps) {
  const t = useTexts(questionsTexts)
  // what it says is that answers can be changed at any time
  if (useFrozen()) return null
  if (part) {
    return (
      <Alert kind="success" live="status" title={t('allAnswered')}>
        {t('allAnsweredPart')}
      </Alert>
    )
  }
  return (
    <Alert
      kind="success"
      live="status"
      title={t('allAnswered')}
      actions={
        <LinkButton variant="primary" small iconAfter="arrow-forward" href={hrefOf({ screen: 'result', id })}>
          {t('toResult')}
        </LinkButton>
      }
    >
      {t('allAnsweredText')}
    </Alert>
  )
}
