import type { Answer } from '../../core/assessment/schema.ts'
import {
  acceptedAnswer,
  type Deviation,
  deviatingAnswer,
  type Offered,
  releasedAnswer,
} from '../../core/network/templateDecision.ts'
import { providerTemplateTexts } from '../../i18n/providerTemplate.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { View } from '../../storage/database.ts'
import { rewriteAnswers, takeBackAnswers } from '../../storage/rewriteAnswers.ts'
import { nothingWaiting } from '../../storage/savers.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { useToast } from '../../ui/Toast.tsx'

export interface Place {
  readonly assessment: string
  readonly view: View
  /** role that is written to answers; `null`: none */
  readonly by: string | null
}

/** What is offered to a question, as far as it is offered. */
export interface OfferedTo {
  readonly question: string
  readonly offered: Offered | null
}

export interface Decisions {
  /** `over`: what somebody has answered goes; without it such a question is left alone, also if it was answered in another tab a moment ago */
  readonly accept: (offers: readonly OfferedTo[], options?: { readonly over?: boolean }) => Promise<void>
  /** resolves to whether it is on disk */
  readonly deviate: (question: string, offered: Offered, deviation: Deviation) => Promise<boolean>
  readonly release: (question: string) => Promise<void>
}

type Rewrite = (question: string, answer: Answer | undefined, at: string) => Answer | null

/** Writes what is decided about a provider's answers, each time with a way back. */
export function useDecisions({ assessment, view, by }: Place): Decisions {
  const t = useTexts(providerTemplateTexts)
  const workspace = useWorkspace()
  const toast = useToast()

  const attempt = async (write: () => Promise<void>): Promise<boolean> => {
    try {
      // what was typed a moment ago belongs to the answer that is decided about
      if (!(await nothingWaiting())) throw new Error('something waits that cannot be written')
      await write()
      return true
    } catch {
      toast({ kind: 'danger', text: t('failed') })
      return false
    }
  }
  const rewrite = (questions: readonly string[], replaces: boolean, make: Rewrite, said: (count: number) => string) =>
    attempt(async () => {
      const signed: Rewrite = (question, answer, at) => {
        const next = make(question, answer, at)
        return next && by !== null ? { ...next, by: { ...next.by, role: by } } : next
      }
      const done = await rewriteAnswers(workspace, { assessment, view, questions, replaces }, signed)
      if (done.length === 0) return
      const undo = () => void attempt(() => takeBackAnswers(workspace, { assessment, view }, done))
      toast({ text: said(done.length), action: { label: t('undo'), onSelect: undo } })
    })

  return {
    accept: async (offers, { over = false } = {}) => {
      const known = new Map(offers.map(({ question, offered }) => [question, offered]))
      await rewrite(
        [...known.keys()],
        over,
        (question, answer, at) => {
          const offered = known.get(question)
          if (!offered || (!over && answer?.value !== undefined)) return null
          return acceptedAnswer(answer, offered, at)
        },
        (count) => t('accepted', { count }),
      )
    },
    deviate: (question, offered, deviation) =>
      rewrite(
        [question],
        true,
        (_, answer, at) => deviatingAnswer(answer, offered, deviation, at),
        () => t('deviated'),
      ),
    release: async (question) => {
      await rewrite(
        [question],
        false,
        (_, answer, at) => (answer ? releasedAnswer(answer, at) : null),
        () => t('released'),
      )
    },
  }
}
