import { useState } from 'react'
import { moveQuestions, splitTalk } from '../../core/visit/edit.ts'
import type { PlannedTalk } from '../../core/visit/plannedTalks.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { visitTexts } from '../../i18n/visit.ts'
import { Words } from '../../parts/question/Words.tsx'
import { toggled } from '../../parts/toggled.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { VisitView } from './useVisit.ts'

/** Stands for a conversation that does not exist yet; ids of conversations are never empty. */
const NEW = ''

export interface MoveDialogProps {
  readonly view: VisitView
  readonly planned: PlannedTalk
  readonly onClose: () => void
}

/** Puts questions of one conversation into another one, or into one of their own. */
export function MoveDialog({ view, planned, onClose }: MoveDialogProps) {
  const t = useTexts(visitTexts)
  const { world } = useWorkspace()
  const { plan, words, questionnaire, edit } = view
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [to, setTo] = useState(NEW)
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const ids = planned.questions.map(({ question }) => question.id)
  const move = () => {
    setTried(true)
    if (chosen.size === 0) return
    const questions = ids.filter((id) => chosen.has(id))
    if (to !== NEW) edit(moveQuestions(questions, to))
    else edit(splitTalk(planned.id, questions, { id: world.newId(), title: name.trim() || undefined }))
    onClose()
  }
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('moveDialog')}
      closeLabel={t('close')}
      footer={
        <>
          <Button variant="primary" onClick={move}>
            {t('save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <Stack>
        <p>{t('moveText', { title: words.titleOf(planned) })}</p>
        <Select label={t('moveTo')} value={to} onChange={({ target }) => setTo(target.value)}>
          <option value={NEW}>{t('newTalk')}</option>
          {plan.talks
            .filter(({ id }) => id !== planned.id)
            .map((other) => (
              <option key={other.id} value={other.id}>
                {words.titleOf(other)}, {words.placeOf(other)}
              </option>
            ))}
        </Select>
        {to === NEW && (
          <TextInput
            label={t('newName')}
            hint={t('nameHint')}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
        <CheckboxGroup legend={t('moveWhich')} error={tried && chosen.size === 0 && t('nothingChosen')}>
          <Checkbox
            label={t('all')}
            checked={chosen.size === ids.length}
            onChange={() => setChosen((now) => new Set(now.size === ids.length ? [] : ids))}
          />
          {planned.questions.map(({ question }) => (
            <Checkbox
              key={question.id}
              label={
                <>
                  {question.id} <Words of={question.text} questionnaire={questionnaire} />
                </>
              }
              checked={chosen.has(question.id)}
              onChange={() => setChosen((now) => toggled(now, question.id, !now.has(question.id)))}
            />
          ))}
        </CheckboxGroup>
      </Stack>
    </Dialog>
  )
}
