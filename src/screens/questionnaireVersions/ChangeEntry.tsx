import { useState } from 'react'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import type { QuestionChange } from '../../core/versions/questionChanges.ts'
import { questionChangeTexts } from '../../i18n/questionChanges.ts'
import { questionnaireVersionsTexts } from '../../i18n/questionnaireVersions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Words } from '../../parts/question/Words.tsx'
import { ChangeBadge } from '../../parts/versions/ChangeBadge.tsx'
import { QuestionChangeDetails } from '../../parts/versions/QuestionChangeDetails.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { listedKind } from './arrangeChanges.ts'

export interface ChangeEntryProps {
  readonly change: QuestionChange
  readonly older: Questionnaire
  readonly newer: Questionnaire
}

/** One line for a change; what differs is worked out and drawn when it is opened. */
export function ChangeEntry({ change, older, newer }: ChangeEntryProps) {
  const t = useTexts(questionnaireVersionsTexts)
  const ofChange = useTexts(questionChangeTexts)
  const [open, setOpen] = useState(false)
  const { before, after, alsoReworded } = change
  const ids = [before, after].map((questions) => questions.map(({ id }) => id).join(', '))
  const [was = '', is = ''] = ids
  const [shown, questionnaire] = after.length > 0 ? ([after, newer] as const) : ([before, older] as const)
  return (
    <Disclosure
      className="version-entry"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      summary={
        <span className="version-entry__summary">
          <span className="version-entry__kind">
            <ChangeBadge kind={listedKind(change)} />
            {alsoReworded && (
              <Badge kind="info" icon={null}>
                {ofChange('alsoReworded')}
              </Badge>
            )}
            <span>{was === '' || is === '' || was === is ? is || was : t('renamed', { before: was, after: is })}</span>
          </span>
          {shown.map(({ id, text }) => (
            <span className="version-entry__text" key={id}>
              <Words of={text} questionnaire={questionnaire} />
            </span>
          ))}
        </span>
      }
    >
      {open && (
        <QuestionChangeDetails
          change={change}
          from={older}
          to={newer}
          columns={[t('column', { version: older.version }), t('column', { version: newer.version })]}
        />
      )}
    </Disclosure>
  )
}
