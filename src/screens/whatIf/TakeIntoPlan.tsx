import { useState } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import type { Candidate } from '../../core/plan/candidates.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { whatIfTexts } from '../../i18n/whatIf.ts'
import { useFrozen } from '../../parts/frozen/useFrozen.ts'
import { hrefOf } from '../../parts/place.ts'
import { usePlanning } from '../../parts/usePlanning.ts'
import { type MeasureChange, saveMeasures, turnedRound } from '../../storage/plan.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Link } from '../../ui/Link.tsx'
import { Text } from '../../ui/Text.tsx'
import { useToast } from '../../ui/Toast.tsx'

export interface TakeIntoPlanProps {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  readonly ticked: readonly Candidate[]
  /** of what is ticked */
  readonly ids: ReadonlySet<string>
  readonly onChange: (ids: Iterable<string>) => void
}

/** The ticked proposals become measures of the plan and stay ticked as such; the undo takes them out again. */
export function TakeIntoPlan({ questionnaire, assessment, ticked, ids, onChange }: TakeIntoPlanProps) {
  const t = useTexts(whatIfTexts)
  const { db, world } = useWorkspace()
  const toast = useToast()
  const measureOf = usePlanning(questionnaire, assessment)
  const [saving, setSaving] = useState(false)
  const frozen = useFrozen()
  const proposals = ticked.flatMap(({ measure, proposal }) => (proposal ? [{ id: measure.id, proposal }] : []))

  const save = async (changes: readonly MeasureChange[], after: Iterable<string>) => {
    setSaving(true)
    try {
      await saveMeasures(db, world, assessment.id, changes)
      onChange(after)
      return true
    } catch {
      toast({ kind: 'danger', text: t('failed') })
      return false
    } finally {
      setSaving(false)
    }
  }
  const take = async () => {
    const taken = new Map(proposals.map(({ id, proposal }) => [id, measureOf(proposal)]))
    const changes = [...taken.values()].map((after): MeasureChange => ({ before: null, after }))
    const after = [...ids].map((id) => taken.get(id)?.id ?? id)
    if (!(await save(changes, after))) return
    const undo = async () => {
      if (await save(turnedRound(changes), ids)) toast({ kind: 'info', text: t('undone') })
    }
    toast({
      text: t('taken', { count: changes.length }),
      action: { label: t('undo'), onSelect: () => void undo() },
    })
  }
  return (
    <Cluster gap="small">
      {frozen ? null : proposals.length > 0 ? (
        <Button variant="primary" disabled={saving} onClick={() => void take()}>
          {t('take', { count: proposals.length })}
        </Button>
      ) : (
        <Text muted>{t('takeNone')}</Text>
      )}
      <Link href={hrefOf({ screen: 'plan', id: assessment.id })}>{t('toPlan')}</Link>
    </Cluster>
  )
}
