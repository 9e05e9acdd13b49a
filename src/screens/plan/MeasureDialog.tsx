import type { ReactNode } from 'react'
import type { Measure } from '../../core/assessment/schema.ts'
import { PRACTICE_LIMITS } from '../../core/network/practiceLimits.ts'
import { decidedOn } from '../../core/plan/extras.ts'
import { effortDays } from '../../core/scoring/effort.ts'
import { planTexts } from '../../i18n/plan.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { WhenOpen } from '../../parts/frozen/WhenOpen.tsx'
import { SaveStatus } from '../../parts/save/SaveStatus.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { withCost } from './costs.ts'
import { DependsOn } from './DependsOn.tsx'
import { BudgetYearField, InvolvedField, LongField, ProductField, TitleField } from './dialogFields.tsx'
import { CostField, DayField, DaysField, EndField, OwnerField, StatusField } from './fields.tsx'
import { Marks, marksOf } from './Marks.tsx'
import { usePlanActions } from './planActions.ts'
import { ServedQuestions } from './ServedQuestions.tsx'
import { StatusHistory } from './StatusHistory.tsx'
import type { Plan } from './usePlan.ts'

const EFFORTS = [1, 2, 3, 4, 5] as const

export interface MeasureDialogProps {
  readonly plan: Plan
  readonly measure: Measure
  readonly onClose: () => void
  /** what could not be saved: the page behind the dialog cannot be reached */
  readonly failure: ReactNode
  /** somebody came here because it has no owner */
  readonly asksOwner?: boolean
}

/** Everything about one measure. Saved as it is typed: there is nothing to confirm, and closing loses nothing. */
export function MeasureDialog({ plan, measure, onClose, failure, asksOwner = false }: MeasureDialogProps) {
  const t = useTexts(planTexts)
  const { edit, askReview } = usePlanActions()
  const { id, cost } = measure
  const row = plan.rows.find((candidate) => candidate.measure.id === id)
  const shared = { measure }
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={measure.title}
      closeLabel={t('close')}
      footer={
        <>
          <Button onClick={onClose}>{t('close')}</Button>
          <WhenOpen>
            <Button
              variant="tertiary"
              icon="delete"
              onClick={() => {
                onClose()
                plan.remove([measure])
              }}
            >
              {t('remove')}
            </Button>
          </WhenOpen>
        </>
      }
    >
      <Stack gap="large" className="plan-dialog">
        {failure}
        <div className="plan-dialog__state">
          <SaveStatus saver={plan.saver} />
          {row && <Marks {...marksOf(row)} />}
          {row && row.review.length > 0 && (
            <WhenOpen>
              <Button small onClick={() => askReview(id)}>
                {t('reviewOpen')}
              </Button>
            </WhenOpen>
          )}
        </div>
        <TitleField measure={measure} />
        <Group title={t('groupWho')}>
          <OwnerField {...shared} label={t('fieldOwner')} hint={t('fieldOwnerHint')} first={asksOwner} />
          <InvolvedField measure={measure} />
          <EndField {...shared} end="start" label={t('fieldStart')} />
          <EndField {...shared} end="due" label={t('fieldDue')} />
          <StatusField {...shared} label={t('fieldStatus')} />
        </Group>
        <Group title={t('groupCost')}>
          <Select
            label={t('fieldEffort')}
            value={String(measure.effort ?? '')}
            onChange={({ target }) => edit(id, { effort: target.value === '' ? undefined : Number(target.value) })}
          >
            <option value="">{t('effortNone')}</option>
            {EFFORTS.map((effort) => (
              <option key={effort} value={effort}>
                {t('effort', { class: effort, count: effortDays(effort) })}
              </option>
            ))}
          </Select>
          <DaysField {...shared} label={t('fieldDays')} hint={t('fieldDaysHint')} />
          <CostField {...shared} cost="once" label={t('fieldOnce')} />
          <CostField {...shared} cost="yearly" label={t('fieldYearly')} />
          <Select
            label={t('fieldKind')}
            value={cost?.kind ?? ''}
            onChange={({ target }) => {
              const kind = target.value === 'investiv' || target.value === 'konsumtiv' ? target.value : undefined
              edit(id, { cost: withCost(cost, { kind }) })
            }}
          >
            <option value="">{t('kindNone')}</option>
            <option value="investiv">{t('investiv')}</option>
            <option value="konsumtiv">{t('konsumtiv')}</option>
          </Select>
          <BudgetYearField measure={measure} />
          <ProductField measure={measure} />
        </Group>
        <ServedQuestions plan={plan} measure={measure} />
        <DependsOn measure={measure} measures={plan.measures} />
        <Group title={t('groupProof')}>
          <LongField measure={measure} name="evidence" label={t('fieldEvidence')} hint={t('fieldEvidenceHint')} />
          <LongField measure={measure} name="decision" label={t('fieldDecision')} />
          <DayField
            label={t('fieldDecidedOn')}
            value={decidedOn(measure) ?? undefined}
            onSave={(date) => edit(id, { decidedOn: date })}
          />
          <LongField measure={measure} name="note" label={t('fieldNote')} />
        </Group>
        <Group title={t('groupPractice')}>
          <LongField
            measure={measure}
            name="worked"
            label={t('fieldWorked')}
            hint={t('fieldWorkedHint')}
            maxLength={PRACTICE_LIMITS.text}
          />
          <LongField measure={measure} name="caution" label={t('fieldCaution')} maxLength={PRACTICE_LIMITS.text} />
        </Group>
        <StatusHistory measure={measure} />
      </Stack>
    </Dialog>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="plan-group">
      <legend>{title}</legend>
      <div className="plan-group__fields">{children}</div>
    </fieldset>
  )
}
