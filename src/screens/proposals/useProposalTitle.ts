import type { Proposal } from '../../core/plan/proposals.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { proposalsTexts } from '../../i18n/proposals.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'

/** What a proposal is called, here and in the plan: the measure of the question, or that it has to be found out first. */
export function useProposalTitle(questionnaire: Questionnaire): (proposal: Proposal) => string {
  const t = useTexts(proposalsTexts)
  const say = useQuestionnaireText(questionnaire)
  return ({ question, clarify }) => {
    const title = say(question.measure?.title ?? question.text)
    return clarify ? t('clarifyTitle', { title }) : title
  }
}
