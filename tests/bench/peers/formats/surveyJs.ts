import type { Synthetic } from '../questionnaire.ts'
import { optionTexts } from '../scale.ts'
import { COMMENT } from './comment.ts'

/** https://surveyjs.io/form-library/documentation/design-survey/create-a-simple-survey */
export function surveyJs({ title, domains }: Synthetic): unknown {
  return {
    title,
    showQuestionNumbers: 'off',
    pages: domains.map((domain) => ({
      name: domain.id,
      title: domain.title,
      elements: domain.questions.map((question) => ({
        type: 'radiogroup',
        name: question.id,
        title: question.text,
        description: question.help,
        choices: optionTexts(question).map(({ id, text }) => ({ value: id, text })),
        showCommentArea: true,
        commentText: COMMENT,
      })),
    })),
  }
}
