import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { ownMeasure } from '../../core/plan/plannedMeasure.ts'
import { NO_FILTER } from '../../core/plan/table.ts'
import { planTexts } from '../../i18n/plan.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { FrozenArea } from '../../parts/frozen/FrozenArea.tsx'
import { WhenOpen } from '../../parts/frozen/WhenOpen.tsx'
import { MeasuresHeader } from '../../parts/MeasuresHeader.tsx'
import { goTo, hrefOf, type PlaceOf } from '../../parts/place.ts'
import { SaveFailure } from '../../parts/save/SaveFailure.tsx'
import { SaveStatus } from '../../parts/save/SaveStatus.tsx'
import { useUnsavedWarning } from '../../parts/save/useUnsavedWarning.ts'
import { saverOf } from '../../storage/answerSavers.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import { AddDialog } from './AddDialog.tsx'
import { Course } from './Course.tsx'
import { GivePractice } from './GivePractice.tsx'
import { MeasureDialog } from './MeasureDialog.tsx'
import { OWNERS_LIST, OwnersList } from './OwnersList.tsx'
import { PlanExport } from './PlanExport.tsx'
import { PlanActionsContext } from './planActions.ts'
import { ReviewDialog } from './ReviewDialog.tsx'
import { Stand } from './Stand.tsx'
import { TableView } from './TableView.tsx'
import { Timeline } from './Timeline.tsx'
import { useListing } from './useListing.ts'
import { usePlan } from './usePlan.ts'
import { usePlanActionsOf } from './usePlanActionsOf.ts'
import { usePlanRescue } from './usePlanRescue.ts'
import './plan.css'

/** Of follow-ups only. */
const Promised = lazy(async () => ({ default: (await import('./Promised.tsx')).Promised }))

const VIEWS = ['table', 'timeline', 'course', 'promised'] as const
const VIEW_NAMES = {
  table: 'viewTable',
  timeline: 'viewTimeline',
  course: 'viewCourse',
  promised: 'viewPromised',
} as const

export interface PlanScreenProps {
  readonly params: PlaceOf<'plan'>
  readonly feed: AssessmentFeed
}

export function PlanScreen({ params, feed }: PlanScreenProps) {
  const t = useTexts(planTexts)
  const workspace = useWorkspace()
  const plan = usePlan(feed)
  const { assessment, questionnaire, saver, draft, measures } = plan
  const { actions, dialog, setDialog, role, changeRole } = usePlanActionsOf(plan)
  const listing = useListing(questionnaire, plan.rows)
  const [view, setView] = useState<(typeof VIEWS)[number]>('table')
  const rescue = usePlanRescue(feed, plan)
  const answerSaver = saverOf(workspace, assessment.id)
  useUnsavedWarning(saver)
  useUnsavedWarning(answerSaver)

  const { change } = listing
  const showReview = useCallback(() => {
    setView('table')
    change({ ...NO_FILTER, mark: 'review' })
  }, [change])
  const { id, measure: linked } = params
  useEffect(() => {
    if (linked !== undefined) setDialog({ kind: 'measure', id: linked })
  }, [linked, setDialog])
  const close = () => {
    setDialog(null)
    // the address names the open one, so that the same link opens it again
    if (linked !== undefined) goTo({ screen: 'plan', id }, { replace: true })
  }
  const add = (title: string) => {
    const { now, newId } = workspace.world
    const after = ownMeasure(newId(), title, now(), actions.role())
    draft.make([{ before: null, after }])
    setDialog({ kind: 'measure', id: after.id })
  }
  const failure = (
    <>
      <SaveFailure saver={saver} what="measures" rescue={rescue} />
      <SaveFailure saver={answerSaver} rescue={rescue} />
    </>
  )
  const addButton = (
    <WhenOpen>
      <Button icon="add" onClick={() => setDialog({ kind: 'add' })}>
        {t('add')}
      </Button>
    </WhenOpen>
  )
  const promised = assessment.earlier?.measures.length ? (
    <Suspense>
      <Promised plan={plan} />
    </Suspense>
  ) : null
  // the one whose dialog is open may be taken out by another tab
  const measure = dialog && 'id' in dialog && measures.find(({ id }) => id === dialog.id)
  return (
    <PlanActionsContext value={actions}>
      <Stack gap="x-large">
        <MeasuresHeader
          current="plan"
          assessment={assessment}
          questionnaire={questionnaire}
          title={t('title')}
          lead={t('lead')}
          actions={
            measures.length > 0 && (
              <>
                {addButton}
                <PlanExport feed={feed} />
                <GivePractice plan={plan} failure={failure} />
              </>
            )
          }
        />
        {!measure && failure}
        <OwnersList questionnaire={questionnaire} rows={plan.rows} />
        {measures.length === 0 ? (
          <>
            <EmptyState
              title={t('emptyTitle')}
              actions={
                <>
                  <LinkButton variant="primary" href={hrefOf({ screen: 'proposals', id: assessment.id })}>
                    {t('toProposals')}
                  </LinkButton>
                  {addButton}
                </>
              }
            >
              {t('emptyText')}
            </EmptyState>
            {promised}
          </>
        ) : (
          <>
            <Stand rows={plan.rows} onShowReview={showReview} />
            <div className="plan-tools">
              <ToggleGroup
                label={t('view')}
                options={VIEWS.filter((value) => value !== 'promised' || promised !== null).map((value) => ({
                  value,
                  label: t(VIEW_NAMES[value]),
                }))}
                value={view}
                onChange={setView}
              />
              <WhenOpen>
                <TextInput
                  short
                  label={t('role')}
                  hint={t('roleHint')}
                  list={OWNERS_LIST}
                  value={role}
                  onChange={({ target }) => changeRole(target.value)}
                />
              </WhenOpen>
              <SaveStatus saver={saver} />
            </div>
            {view === 'table' && <TableView plan={plan} listing={listing} />}
            {view === 'timeline' && <Timeline plan={plan} />}
            {view === 'course' && <Course plan={plan} />}
            {view === 'promised' && promised}
          </>
        )}
      </Stack>
      {dialog?.kind === 'add' && <AddDialog onAdd={add} onClose={close} />}
      {measure && dialog?.kind === 'measure' && (
        <FrozenArea>
          <MeasureDialog
            key={measure.id}
            plan={plan}
            measure={measure}
            onClose={close}
            failure={failure}
            asksOwner={measure.id === linked && !measure.owner}
          />
        </FrozenArea>
      )}
      {measure && dialog?.kind === 'review' && (
        <ReviewDialog key={measure.id} plan={plan} feed={feed} measure={measure} onClose={close} failure={failure} />
      )}
    </PlanActionsContext>
  )
}
