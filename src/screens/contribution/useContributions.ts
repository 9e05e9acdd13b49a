import { useMemo } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import { buildContribution } from '../../core/network/buildContribution.ts'
import type { Result } from '../../core/problem.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { score } from '../../core/scoring/score.ts'
import { type ContributionFile, contributionFile } from '../../files/contributionFile.ts'

export type FileOrReasons = Result<ContributionFile>

/** The file with the state and without it, or why there is none. */
export function useContributions(
  questionnaire: Questionnaire,
  assessment: Assessment,
): Readonly<Record<'named' | 'unnamed', FileOrReasons>> {
  return useMemo(() => {
    const input = { questionnaire, assessment, score: score(questionnaire, assessment) }
    const fileWith = (withState: boolean): FileOrReasons => {
      const built = buildContribution(input, { withState })
      return built.ok ? contributionFile(built.value) : built
    }
    return { named: fileWith(true), unnamed: fileWith(false) }
  }, [questionnaire, assessment])
}
