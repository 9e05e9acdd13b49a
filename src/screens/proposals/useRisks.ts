import { type Decision, RISK_ACCEPTED, type RiskDraft, withoutRisk, withRisk } from '../../core/plan/decisions.ts'
import { formatDate } from '../../i18n/format.ts'
import { riskTexts } from '../../i18n/risk.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { saveHeader } from '../../storage/assessments.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
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

  const change = async (next: (decisions: readonly Decision[]) => Decision[]): Promise<boolean> => {
    const { header } = feed.getState()
    try {
      await saveHeader(db, world, header, { decisions: next(header.decisions) })
      return true
    } catch {
      toast({ kind: 'danger', text: t('failed') })
      return false
    }
  }
  const tell = (text: string, undo: (decisions: readonly Decision[]) => Decision[]) =>
    toast({ text, action: { label: t('undo'), onSelect: () => void change(undo) } })

  const takeBack = async (question: string) => {
    const taken = feed.getState().header.decisions.filter((decision) => isAbout(decision, question))
    const saved = await change((decisions) => withoutRisk(decisions, question))
    if (saved) tell(t('withdrawn'), (now) => [...now, ...taken])
  }

  return {
    accept: async (question, draft) => {
      const saved = await change((decisions) => withRisk(decisions, question, draft))
      if (saved) tell(t('saved', { date: formatDate(draft.until, language) }), (now) => withoutLast(now, question))
      return saved
    },
    withdraw: (question) => void takeBack(question),
  }
}

function isAbout({ kind, question: about }: Decision, question: string): boolean {
  return kind === RISK_ACCEPTED && about === question
}

function withoutLast(decisions: readonly Decision[], question: string): Decision[] {
  const last = decisions.findLastIndex((decision) => isAbout(decision, question))
  return decisions.filter((_, i) => i !== last)
}
