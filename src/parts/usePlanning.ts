import type { Assessment, Measure } from '../core/assessment/schema.ts'
import { plannedFrom } from '../core/plan/plannedMeasure.ts'
import type { Proposal } from '../core/plan/proposals.ts'
import type { Questionnaire } from '../core/questionnaire/schema.ts'
import { isLanguage, textsIn } from '../i18n/catalogue.ts'
import { clarifyTexts } from '../i18n/measureWords.ts'
import { useWorkspace } from '../storage/workspace.ts'

/** Makes a measure of a proposal. What stands in the plan is the municipality's own text, and in its language. */
export function usePlanning(
  { languages: [fallback = 'de'] }: Questionnaire,
  { language }: Assessment,
): (proposal: Proposal) => Measure {
  const { world } = useWorkspace()
  const own = textsIn(clarifyTexts, isLanguage(language) ? language : 'de')
  return (proposal) => {
    const measure = plannedFrom(proposal, { id: world.newId(), at: world.now(), language, fallback })
    return proposal.clarify ? { ...measure, title: own('clarifyTitle', { title: measure.title }) } : measure
  }
}
