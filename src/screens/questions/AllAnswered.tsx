import { questionsTexts } from '../../i18n/questions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useFrozen } from '../../parts/frozen/useFrozen.ts'
import { Alert } from '../../ui/Alert.tsx'
import { WayOn, type WayOnProps } from './WayOn.tsx'

export function AllAnswered({ id, feed }: Pick<WayOnProps, 'id' | 'feed'>) {
  const t = useTexts(questionsTexts)
  // what it says is that answers can be changed at any time
  if (useFrozen()) return null
  return (
    <Alert
      kind="success"
      live="status"
      title={t('allAnswered')}
      actions={<WayOn id={id} feed={feed} iconAfter="arrow-forward" />}
    >
      {t(feed.part ? 'allAnsweredPart' : 'allAnsweredText')}
    </Alert>
  )
}
