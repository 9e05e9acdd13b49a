import { useState } from 'react'
import type { Measure } from '../../core/assessment/schema.ts'
import type { Candidate } from '../../core/plan/candidates.ts'
import { plannedFrom } from '../../core/plan/plannedMeasure.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { whatIfTexts } from '../../i18n/whatIf.ts'
import { hrefOf } from '../../parts/place.ts'
import { type MeasureChange, saveMeasures } from '../../storage/plan.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Link } from '../../ui/Link.tsx'
import { Text } from '../../ui/Text.tsx'
import { useToast } from '../../ui/Toast.tsx'

export interface TakeIntoPlanProps {
  readonly assessment: string
  /** first language of the questionnaire */
  readonly fallback: string
  readonly ticked: readonly Candidate[]
  /** of what is ticked */
  readonly ids: ReadonlySet<string>
  readonly onChange: (ids: Iterable<string>) => void
}

/** The ticked proposals become measures of the plan and stay ticked as such; the undo takes them out again. */
export function TakeIntoPlan({ assessment, fallback, ticked, ids, onChange }: TakeIntoPlanProps) {
  const t = useTexts(whatIfTexts)
  const language = useLanguage()
  const { db, world } = useWorkspace()
  const toast = useToast()
  const [saving, setSaving] = useState(false)
  const proposals = ticked.flatMap(({ measure, proposal }) => (proposal ? [{ id: measure.id, proposal }] : []))

  const save = async (changes: readonly MeasureChange[], after: Iterable<string>) => {
    setSaving(true)
    try {
      await saveMeasures(db, world, assessment, changes)
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
    const at = world.now()
    const taken = new Map<string, Measure>(
      proposals.map(({ id, proposal }) => [id, plannedFrom(proposal, { id: world.newId(), at, language, fallback })]),
    )
    const changes = [...taken.values()].map((after): MeasureChange => ({ before: null, after }))
    const after = [...ids].map((id) => taken.get(id)?.id ?? id)
    if (!(await save(changes, after))) return
    const undo = async () => {
      const back = changes.map(({ after }): MeasureChange => ({ before: after, after: null }))
      if (await save(back, ids)) toast({ kind: 'info', text: t('undone') })
    }
    toast({
      text: t('taken', { count: changes.length }),
      action: { label: t('undo'), onSelect: () => void undo() },
    })
  }
  return (
    <Cluster gap="small">
      {proposals.length > 0 ? (
        <Button variant="primary" disabled={saving} onClick={() => void take()}>
          {t('take', { count: proposals.length })}
        </Button>
      ) : (
        <Text muted>{t('takeNone')}</Text>
      )}
      <Link href={hrefOf({ screen: 'plan', id: assessment })}>{t('toPlan')}</Link>
    </Cluster>
  )
}
