import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import type { Assessment, Measure } from '../../core/assessment/schema.ts'
import type { Proposal } from '../../core/plan/proposals.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { usePracticeCount } from '../../storage/usePracticeCount.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import type { BesideProps } from './GoodPracticeBeside.tsx'
import type { FittingExamples } from './readGoodPractice.ts'

export interface GoodPractice {
  /** what others did about the same question; nothing where there is nothing */
  readonly beside: (proposal: Proposal) => ReactNode
}

/** What has been read. */
interface Found {
  readonly byQuestion: FittingExamples
  readonly Beside: ComponentType<BesideProps>
}

/** Good practice of others by question. Code and library are read after the proposals stand there, and not at all where there is none. */
export function useGoodPractice(
  questionnaire: Questionnaire,
  { language }: Assessment,
  onTake: (measure: Measure) => Promise<boolean>,
): GoodPractice | null {
  const { db } = useWorkspace()
  const count = usePracticeCount(db)
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    if (!count?.files) return setFound(null)
    let current = true
    const read = async () => {
      const [{ readGoodPractice }, { GoodPracticeBeside }] = await Promise.all([
        import('./readGoodPractice.ts'),
        import('./GoodPracticeBeside.tsx'),
      ])
      const byQuestion = await readGoodPractice(db, questionnaire)
      if (current) setFound({ byQuestion, Beside: GoodPracticeBeside })
    }
    // without it the proposals are what they were
    read().catch(() => undefined)
    return () => {
      current = false
    }
  }, [db, questionnaire, count])
  if (!found) return null
  const { byQuestion, Beside } = found
  return {
    beside: (proposal) => {
      const examples = byQuestion.get(proposal.question.id)
      return examples && <Beside proposal={proposal} examples={examples} language={language} onTake={onTake} />
    },
  }
}
