import type { Finding } from '../../core/gate/finding.ts'
import { type OverrideDraft, type Overrides, withOverrides, withoutOverrides } from '../../core/gate/overrides.ts'
import { gateTexts } from '../../i18n/gate.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { saveHeader } from '../../storage/saveHeader.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { useToast } from '../../ui/Toast.tsx'

export interface OverrideActions {
  /** resolves to whether it is on disk */
  readonly letStand: (findings: readonly Finding[], draft: OverrideDraft) => Promise<boolean>
  readonly withdraw: (finding: Finding) => void
}

/** Writes why findings may stand, each time with a way back. Every change starts from what the database has now, not from what was drawn. */
export function useOverrides(feed: AssessmentFeed): OverrideActions {
  const t = useTexts(gateTexts)
  const { db, world } = useWorkspace()
  const toast = useToast()

  const write = async (before: Overrides, after: Overrides): Promise<boolean> => {
    try {
      await saveHeader(db, world, { ...feed.getState().header, overrides: before }, { overrides: after })
      return true
    } catch {
      toast({ kind: 'danger', text: t('failed') })
      return false
    }
  }
  const change = async (next: (overrides: Overrides) => Overrides, text: string): Promise<boolean> => {
    const before = feed.getState().header.overrides ?? {}
    const after = next(before)
    const saved = await write(before, after)
    if (saved) toast({ text, action: { label: t('undo'), onSelect: () => void write(after, before) } })
    return saved
  }

  return {
    letStand: (findings, draft) =>
      change(
        (overrides) => withOverrides(overrides, findings, draft, world.now()),
        t('saved', { count: findings.length }),
      ),
    withdraw: (finding) => void change((overrides) => withoutOverrides(overrides, [finding]), t('withdrawn')),
  }
}
