import { useState } from 'react'
import type { Deviation } from '../../core/views/compareViews.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { viewsTexts } from '../../i18n/views.ts'
import { localDate } from '../../parts/localDate.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import type { Settle } from './useSettle.ts'

export interface SettledProps {
  readonly deviation: Deviation
  readonly onSettle: Settle
}

/** What was agreed on; can be opened again, and says when it may not hold any more. */
export function Settled({ deviation: { question, settled, counts, changedSince }, onSettle }: SettledProps) {
  const t = useTexts(viewsTexts)
  const language = useLanguage()
  const [failed, setFailed] = useState(false)
  if (!settled) return null
  const reopen = async () => setFailed(!(await onSettle({ [question.id]: null })))
  return (
    <div className="deviation__decision">
      <p>
        <strong>
          {t('settledOn', { which: t(`counts-${counts}`), date: formatDate(localDate(settled.at), language) })}
        </strong>
      </p>
      {settled.reason.trim() !== '' && <p>{t('settledWhy', { reason: settled.reason })}</p>}
      {changedSince && <Alert kind="warning" title={t('changedSince')} />}
      {failed && <Alert kind="danger" title={t('failed')} />}
      <Button small onClick={reopen} aria-label={t('reopenQuestion', { question: question.id })}>
        {t('reopen')}
      </Button>
    </div>
  )
}
