import { useState } from 'react'
import { planAnew } from '../../core/visit/edit.ts'
import type { PlannedTalk } from '../../core/visit/plannedTalks.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { visitTexts } from '../../i18n/visit.ts'
import { SaveStatus } from '../../parts/save/SaveStatus.tsx'
import { VoiceSwitch } from '../../parts/views/VoiceSwitch.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { DayFields } from './DayFields.tsx'
import { DayList } from './DayList.tsx'
import { MoveDialog } from './MoveDialog.tsx'
import { TalkDialog } from './TalkDialog.tsx'
import { usePaceWords } from './useDurations.ts'
import type { VisitView } from './useVisit.ts'
import { VisitSheet } from './VisitSheet.tsx'

type Open = { readonly kind: 'anew' } | { readonly kind: 'talk' | 'move'; readonly planned: PlannedTalk }

/** Who is talked to, where, when and about what; changed here and printed. */
export function PlanPage({ view }: { readonly view: VisitView }) {
  const t = useTexts(visitTexts)
  const pace = usePaceWords()
  const [open, setOpen] = useState<Open | null>(null)
  const { plan, frozen, edit, saver } = view
  const close = () => setOpen(null)
  const reckoned = { pace: pace(plan.pace.secondsPerQuestion) }
  return (
    <Stack gap="large">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <Button onClick={() => print()}>{t('print')}</Button>
            {plan.stored && !frozen && <Button onClick={() => setOpen({ kind: 'anew' })}>{t('anew')}</Button>}
          </>
        }
      />
      {!frozen && (
        <Stack gap="small">
          {!plan.stored && <Text>{t('proposal')}</Text>}
          <Text muted>
            {plan.pace.measured ? t('paceOwn', reckoned) : t('paceUsual', reckoned)} {t('offline')}
          </Text>
          <p>
            <SaveStatus saver={saver} />
          </p>
        </Stack>
      )}
      {!frozen && <DayFields visit={plan.visit} onEdit={edit} />}
      {!frozen && <VoiceSwitch assessment={view.id} />}
      {plan.talks.length === 0 && <Text>{t('empty')}</Text>}
      <DayList view={view} onOpen={(kind, planned) => setOpen({ kind, planned })} />
      {open?.kind === 'talk' && <TalkDialog view={view} planned={open.planned} onClose={close} />}
      {open?.kind === 'move' && <MoveDialog view={view} planned={open.planned} onClose={close} />}
      {open?.kind === 'anew' && (
        <ConfirmDialog
          open
          onClose={close}
          title={t('anewTitle')}
          confirmLabel={t('anew')}
          cancelLabel={t('cancel')}
          onConfirm={() => {
            edit(planAnew)
            close()
          }}
        >
          <p>{t('anewText')}</p>
        </ConfirmDialog>
      )}
      <VisitSheet view={view} talks={plan.talks} />
    </Stack>
  )
}
