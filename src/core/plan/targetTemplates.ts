import type { Domain, Question, Questionnaire } from '../questionnaire/schema.ts'
import { type Targets, topOf, WHOLE, withoutTargets, withTarget } from './targets.ts'

export const TEMPLATES = ['minimum', 'level-3', 'must-4', 'backup-and-accounts-4'] as const
export type TemplateName = (typeof TEMPLATES)[number]

/** Targets to begin with, one click each. */
export interface TargetTemplate {
  readonly name: TemplateName
  /** Themenfelder that it names; none where it goes by MUSS alone */
  readonly domains: readonly Domain[]
  /** what stands in `targets` once it is chosen: everything set before is replaced */
  readonly targets: Targets
}

/** Ids of Themenfelder in the full check. */
const BACKUP_AND_ACCOUNTS = ['BAK', 'IAM']

/** Those that mean something in this questionnaire: its scales offer the levels, and it has the Themenfelder and the MUSS they speak of. */
export function templatesFor(questionnaire: Questionnaire, targets: Targets): TargetTemplate[] {
  const clean = withoutTargets(questionnaire, targets)
  return TEMPLATES.flatMap((name) => templateFor(name, questionnaire, clean) ?? [])
}

function templateFor(name: TemplateName, questionnaire: Questionnaire, clean: Targets): TargetTemplate | null {
  const questions = questionnaire.domains.flatMap((domain) => domain.questions)
  const musts = questions.filter((question) => question.must)
  const reaches4 = (question: Question) => topOf(questionnaire, question) >= 4
  const withAll = (level: number) => withTarget(questionnaire, clean, WHOLE, level)
  const raised = (ids: readonly string[]) =>
    ids.reduce((targets, id) => withTarget(questionnaire, targets, id, 4), withAll(3))
  switch (name) {
    case 'minimum':
      // a MUSS stays at 3 by itself, see `boundTarget`
      return musts.length > 0 && musts.length < questions.length ? { name, domains: [], targets: withAll(2) } : null
    case 'level-3':
      return { name, domains: [], targets: withAll(3) }
    case 'must-4': {
      const ids = musts.filter(reaches4).map(({ id }) => id)
      return ids.length > 0 ? { name, domains: [], targets: raised(ids) } : null
    }
    case 'backup-and-accounts-4': {
      const domains = questionnaire.domains.filter(({ id }) => BACKUP_AND_ACCOUNTS.includes(id))
      if (domains.length < BACKUP_AND_ACCOUNTS.length) return null
      if (!domains.every((domain) => domain.questions.some(reaches4))) return null
      return { name, domains, targets: raised(domains.map(({ id }) => id)) }
    }
  }
}
