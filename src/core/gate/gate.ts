import { countingAnswers } from '../assessment/countingAnswers.ts'
import type { Assessment } from '../assessment/schema.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { questionStates } from '../scoring/questionState.ts'
import { changedReason } from './changedReason.ts'
import { contradictions } from './contradictions.ts'
import { deviation } from './deviation.ts'
import { FINDING_KINDS, type FindingKind, type GateInput, type GateRule } from './finding.ts'
import { freshEvidence } from './freshEvidence.ts'
import { levelEvidence } from './levelEvidence.ts'
import { measureOwner } from './measureOwner.ts'
import { mustEvidence } from './mustEvidence.ts'
import { naReason } from './naReason.ts'
import { naShare } from './naShare.ts'
import { isCovered, type JudgedFinding, judged } from './overrides.ts'
import { providerOutdated } from './providerOutdated.ts'
import { unanswered } from './unanswered.ts'
import { unconfirmed } from './unconfirmed.ts'

export interface Gate {
  /** those with findings, in the order of `FINDING_KINDS` */
  readonly groups: readonly GateGroup[]
  /** not overridden, or for a reason that was given for something else */
  readonly open: number
  readonly covered: number
}

export interface GateGroup {
  readonly kind: FindingKind
  /** in the order of the questionnaire or the plan */
  readonly findings: readonly JudgedFinding[]
  readonly open: number
}

const RULES: Readonly<Record<FindingKind, GateRule>> = {
  unanswered,
  unconfirmed,
  'changed-reason': changedReason,
  'na-reason': naReason,
  'na-share': naShare,
  'level-evidence': levelEvidence,
  'must-evidence': mustEvidence,
  'fresh-evidence': freshEvidence,
  'provider-outdated': providerOutdated,
  contradiction: contradictions,
  deviation,
  'measure-owner': measureOwner,
}

/** What somebody should know before signing. An outline of the questionnaire is enough. */
export function qualityGate(questionnaire: Questionnaire, assessment: Assessment): Gate {
  const input: GateInput = {
    questionnaire,
    assessment,
    states: questionStates(questionnaire, assessment),
    answers: countingAnswers(assessment),
  }
  const groups = FINDING_KINDS.flatMap((kind): GateGroup[] => {
    const findings = RULES[kind](input).map((finding) => judged(finding, assessment.overrides))
    if (findings.length === 0) return []
    return [{ kind, findings, open: findings.filter((finding) => !isCovered(finding)).length }]
  })
  const all = groups.reduce((sum, { findings }) => sum + findings.length, 0)
  const open = groups.reduce((sum, group) => sum + group.open, 0)
  return { groups, open, covered: all - open }
}
