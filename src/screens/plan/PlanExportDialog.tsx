import { useId, useState } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import { isFinished } from '../../core/plan/status.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { planExportTexts } from '../../i18n/planExport.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { localDate } from '../../parts/localDate.ts'
import { planDay } from '../../parts/planDay.ts'
import type { Header } from '../../storage/database.ts'
import { newestChange } from '../../storage/newestChange.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { useToast } from '../../ui/Toast.tsx'
import type { Format } from './exportPlan.ts'

/** Long enough to still do something about it. */
const REMIND_DAYS = 14

export interface PlanExportDialogProps {
  readonly header: Header
  readonly assessment: Assessment
  readonly questionnaire: Questionnaire
  readonly onClose: () => void
}

/** Asks for the format; what writes the file is loaded only then. */
export function PlanExportDialog({ header, assessment, questionnaire, onClose }: PlanExportDialogProps) {
  const t = useTexts(planExportTexts)
  const lang = useLanguage()
  const { db, world } = useWorkspace()
  const toast = useToast()
  const form = useId()
  const [format, setFormat] = useState<Format>('xlsx')
  const [remind, setRemind] = useState(true)
  const [state, setState] = useState<'choosing' | 'working' | 'failed'>('choosing')
  const dates = assessment.measures.filter((measure) => measure.due !== undefined && !isFinished(measure)).length

  const make = async () => {
    setState('working')
    try {
      const [{ exportPlan }, { buildPlanReport }, changedAt] = await Promise.all([
        import('./exportPlan.ts'),
        import('../../core/report/planReport.ts'),
        newestChange(db, assessment),
      ])
      const now = world.now()
      const plan = buildPlanReport({ questionnaire, assessment }, { lang, today: planDay(header, now) })
      const order = { format, date: localDate(now), changedAt, remind: remind ? REMIND_DAYS : null }
      toast({ text: t('done', { file: exportPlan(plan, order) }) })
      onClose()
    } catch {
      setState('failed')
    }
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title')}
      closeLabel={t('close')}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button variant="primary" icon="download" type="submit" form={form} disabled={state === 'working'}>
            {t(state === 'working' ? 'making' : 'make')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <Stack>
          <p>{t('lead')}</p>
          <RadioGroup
            legend={t('format')}
            layout="cards"
            value={format}
            onChange={(event) => setFormat(event.target.value as Format)}
            options={[
              { value: 'xlsx', label: t('xlsx'), hint: t('xlsxHint') },
              { value: 'csv', label: t('csv'), hint: t('csvHint') },
              {
                value: 'ics',
                label: t('ics'),
                hint: dates > 0 ? t('icsHint', { count: dates }) : t('icsNone'),
                disabled: dates === 0,
              },
            ]}
          />
          {format === 'ics' && (
            <>
              <Checkbox label={t('remind')} checked={remind} onChange={(event) => setRemind(event.target.checked)} />
              <p>{t('icsPrivacy')}</p>
            </>
          )}
          <div role="alert">{state === 'failed' && <Alert kind="danger" title={t('failed')} />}</div>
        </Stack>
      </form>
    </Dialog>
  )
}
