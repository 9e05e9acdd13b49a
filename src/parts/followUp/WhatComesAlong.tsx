import { useMemo } from 'react'
import type { AssessmentFile } from '../../core/assessment/schema.ts'
import { acceptedRisks } from '../../core/plan/decisions.ts'
import { followUp } from '../../core/versions/followUp.ts'
import { formatDate } from '../../i18n/format.ts'
import { newFollowUpTexts } from '../../i18n/newFollowUp.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { FollowUpBasis } from '../../storage/createFollowUp.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import type { FollowUpDraft } from './followUpDraft.ts'
import './whatComesAlong.css'

export interface WhatComesAlongProps {
  readonly basis: FollowUpBasis
  readonly draft: FollowUpDraft
}

/** What the follow-up would take along, told from the very thing that would be made. */
export function WhatComesAlong({ basis, draft: { version, asOf } }: WhatComesAlongProps) {
  const t = useTexts(newFollowUpTexts)
  const { file, newest } = basis
  const made = useMemo(() => {
    const order = { id: '', at: basis.file.createdAt, title: '', asOf: '', occasion: '' }
    return followUp(basis, order, version === newest?.questionnaire.version ? newest : null)
  }, [basis, newest, version])
  const archived = (made.archive?.length ?? 0) > (file.archive?.length ?? 0) ? made.archive?.at(-1) : undefined
  const away = new Set([...Object.keys(archived?.answers ?? {}), ...Object.keys(archived?.assessor ?? {})]).size
  return (
    <Stack gap="small">
      <p>
        <strong>{t('comes')}</strong>
      </p>
      <ul className="follow-up-comes">
        <li>{t('answers', { count: Object.keys(made.answers).length })}</li>
        {away > 0 && <li>{t('archived', { count: away })}</li>}
        {made.measures.length > 0 && <li>{t('measures', { count: made.measures.length })}</li>}
        <li>{t('rest')}</li>
      </ul>
      <Text small muted>
        {t('stays')}
      </Text>
      <EndedRisks made={made} asOf={asOf} />
    </Stack>
  )
}

function EndedRisks({ made, asOf }: { readonly made: AssessmentFile; readonly asOf: string }) {
  const t = useTexts(newFollowUpTexts)
  const language = useLanguage()
  const ended = [...acceptedRisks(made, asOf)].filter(([, { state }]) => state === 'ended')
  if (ended.length === 0) return null
  const list = ended.map(([question, { decision }]) =>
    t('ended', { question, date: formatDate(decision.until ?? '', language) }),
  )
  return (
    <Alert kind="warning" title={t('endedTitle', { count: ended.length })}>
      {t('endedText', { count: ended.length, list: list.join(', ') })}
    </Alert>
  )
}
