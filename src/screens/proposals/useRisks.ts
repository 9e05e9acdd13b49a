import { type Decision, type RiskDraft, withoutRisk, withRisk } from '../../core/plan/decisions.ts'
import { formatDate } from '../../i18n/format.ts'
import { riskTexts } from '../../i18n/risk.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { saveHeader } from '../../storage/saveHeader.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { useToast } from '../../ui/Toast.tsx'

export interface Risks {
  /** resolves to whether it is on disk */
  readonly accept: (question: string, draft: RiskDraft) => Promise<boolean>
  readonly withdraw: (question: string) => void
}

/** Writes decisions about risks, each with its way back. Every change starts from what the database has now, not from what was drawn. */
export function useRisks(feed: AssessmentFeed): Risks {
  const t = useTexts(riskTexts)
  const language = useLanguage()
  const { db, world } = useWorkspace()
  const toast = useToast()

  const write = async (before: readonly Decision[], after: readonly Decision[]): Promise<boolean> => {
    const { header } = feed.getState()
    try {
      await saveHeader(db, world, { ...header, decisions: [...before] }, { decisions: [...after] })
      return true
    } catch {
      toast({ kind: 'danger', text: t('failed') })
      return false
    }
  }
  const change = async (next: (decisions: readonly Decision[]) => Decision[], text: string): Promise<boolean> => {
    const before = feed.getState().header.decisions
    const after = next(before)
    const saved = await write(before, after)
    if (saved) toast({ text, action: { label: t('undo'), onSelect: () => void write(after, before) } })
    return saved
  }

  return {
    accept: (question, draft) =>
      change(
        (decisions) => withRisk(decisions, question, draft),
        t('saved', { date: formatDate(draft.until, language) }),
      ),
    withdraw: (question) => void change((decisions) => withoutRisk(decisions, question), t('withdrawn')),
  }
}
