import { useState } from 'react'
import { changeTalk } from '../../core/visit/edit.ts'
import type { PlannedTalk } from '../../core/visit/plannedTalks.ts'
import { PLACES } from '../../core/visit/where.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { visitTexts } from '../../i18n/visit.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { isTime, minutesIn } from './entered.ts'
import type { VisitView } from './useVisit.ts'

const PLACES_LIST = 'besuch-orte'

export interface TalkDialogProps {
  readonly view: VisitView
  readonly planned: PlannedTalk
  readonly onClose: () => void
}

/** Name, people, place and times of one conversation. What is left empty is reckoned. */
export function TalkDialog({ view, planned, onClose }: TalkDialogProps) {
  const t = useTexts(visitTexts)
  const text = useQuestionnaireText(view.questionnaire)
  const { talk } = planned
  const [fields, setFields] = useState({
    title: talk.title ?? '',
    place: talk.place === undefined ? '' : view.words.placeOf(planned),
    day: talk.day === undefined ? '' : String(talk.day),
    start: talk.start ?? '',
    minutes: talk.minutes === undefined ? '' : String(talk.minutes),
    breakAfter: talk.breakAfter === undefined ? '' : String(talk.breakAfter),
  })
  const [roles, setRoles] = useState(talk.roles)
  const [tried, setTried] = useState(false)
  const wired = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      setFields((now) => ({ ...now, [name]: target.value })),
  })
  const [minutes, breakAfter] = [minutesIn(fields.minutes), minutesIn(fields.breakAfter)]
  const wrong = { start: !isTime(fields.start), minutes: minutes === undefined, breakAfter: breakAfter === undefined }
  const save = () => {
    setTried(true)
    if (Object.values(wrong).some(Boolean)) return
    const place = PLACES.find((known) => t(`place-${known}`) === fields.place.trim()) ?? fields.place.trim()
    const day = Number(fields.day)
    view.edit(
      changeTalk(planned.id, {
        title: fields.title.trim() || undefined,
        roles,
        place: place || undefined,
        day: day > 0 ? day : undefined,
        start: fields.start || undefined,
        minutes: minutes ?? undefined,
        breakAfter: breakAfter ?? undefined,
      }),
    )
    onClose()
  }
  const lastDay = Math.max(...view.plan.talks.map(({ slot }) => slot.day)) + 1
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('talkDialog')}
      closeLabel={t('close')}
      footer={
        <>
          <Button variant="primary" onClick={save}>
            {t('save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <Stack>
        <TextInput
          label={t('name')}
          hint={t('nameHint')}
          placeholder={view.words.rolesOf(planned)}
          {...wired('title')}
        />
        <CheckboxGroup legend={t('roles')}>
          {view.questionnaire.roles?.map(({ id, label }) => (
            <Checkbox
              key={id}
              label={text(label)}
              checked={roles.includes(id)}
              onChange={() => setRoles((now) => (now.includes(id) ? now.filter((role) => role !== id) : [...now, id]))}
            />
          ))}
        </CheckboxGroup>
        <TextInput label={t('place')} hint={t('placeHint')} list={PLACES_LIST} {...wired('place')} />
        <datalist id={PLACES_LIST}>
          {PLACES.map((known) => (
            <option key={known} value={t(`place-${known}`)} />
          ))}
        </datalist>
        <div className="visit-fields">
          <Select label={t('dayField')} {...wired('day')}>
            <option value="">{t('dayFollows')}</option>
            {Array.from({ length: lastDay }, (_, i) => (
              <option key={t('day', { day: i + 1 })} value={String(i + 1)}>
                {t('day', { day: i + 1 })}
              </option>
            ))}
          </Select>
          <TextInput
            type="time"
            short
            label={t('startAt')}
            hint={t('startHint')}
            error={tried && wrong.start && t('validTime')}
            {...wired('start')}
          />
          <NumberInput
            label={t('duration')}
            hint={t('durationHint', { minutes: view.estimateOf(planned) })}
            error={tried && wrong.minutes && t('wholeNumber')}
            {...wired('minutes')}
          />
          <NumberInput
            label={t('pause')}
            error={tried && wrong.breakAfter && t('wholeNumber')}
            {...wired('breakAfter')}
          />
        </div>
      </Stack>
    </Dialog>
  )
}
