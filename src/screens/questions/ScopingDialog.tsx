import { useRef, useState } from 'react'
import type { Scope } from '../../core/assessment/schema.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { questionsTexts } from '../../i18n/questions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Words } from '../../parts/question/Words.tsx'
import { ScopingQuestion } from '../../parts/ScopingQuestion.tsx'
import type { Header } from '../../storage/database.ts'
import { saveHeader } from '../../storage/saveHeader.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'

export interface ScopingDialogProps {
  readonly questionnaire: Questionnaire
  readonly header: Header
  readonly outOfScope: number
  readonly onClose: () => void
}

/** The scoping questions again; every choice takes effect at once. */
export function ScopingDialog({ questionnaire, header, outOfScope, onClose }: ScopingDialogProps) {
  const t = useTexts(questionsTexts)
  const { choose, scope, failed } = useScope(header)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('scopingTitle')}
      closeLabel={t('close')}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t('scopingDone')}
        </Button>
      }
    >
      <Stack gap="large">
        <p>{t('scopingText')}</p>
        {failed && <Alert kind="danger" live="alert" title={t('scopingFailed')} />}
        {questionnaire.scoping?.map(({ id, text: words, help }) => (
          <ScopingQuestion
            key={id}
            among={questionnaire.scoping?.length ?? 0}
            legend={<Words of={words} questionnaire={questionnaire} />}
            help={help && <Words of={help} questionnaire={questionnaire} />}
            value={scope[id] === undefined ? '' : scope[id] ? 'yes' : 'no'}
            onChange={({ target: { value } }) => choose(id, value === '' ? null : value === 'yes')}
            options={[
              { value: 'yes', label: t('yes') },
              { value: 'no', label: t('no') },
              { value: '', label: t('undecided') },
            ]}
          />
        ))}
        <Status>{outOfScope > 0 ? t('outOfScope', { count: outOfScope }) : t('outOfScopeNone')}</Status>
      </Stack>
    </Dialog>
  )
}

/** Choices build on each other before the first one has come back from the database; otherwise a quick second one would undo it. */
function useScope(header: Header) {
  const { db, world } = useWorkspace()
  const [scope, setScope] = useState<Scope>(header.scope)
  const [failed, setFailed] = useState(false)
  const last = useRef(header)
  /** `null`: open again */
  const choose = (id: string, yes: boolean | null) => {
    const before = { ...header, scope: last.current.scope }
    const { [id]: _, ...others } = before.scope
    const next: Scope = yes === null ? others : { ...others, [id]: yes }
    last.current = { ...before, scope: next }
    setScope(next)
    saveHeader(db, world, before, { scope: next }).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  }
  return { scope, choose, failed }
}
