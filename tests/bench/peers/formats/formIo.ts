import { commentKey, type Synthetic } from '../questionnaire.ts'
import { optionTexts } from '../scale.ts'
import { COMMENT } from './comment.ts'

/** https://help.form.io/developers/form-development/form-rendering; the page chooses between form and wizard. */
export function formIo({ title, domains }: Synthetic): unknown {
  return {
    display: 'form',
    title,
    components: domains.map((domain) => ({
      type: 'panel',
      key: domain.id,
      title: domain.title,
      input: false,
      components: domain.questions.flatMap((question) => [
        {
          type: 'radio',
          key: question.id,
          label: question.text,
          description: question.help,
          input: true,
          values: optionTexts(question).map(({ id, text }) => ({ value: id, label: text })),
        },
        { type: 'textarea', key: commentKey(question.id), label: COMMENT, rows: 2, input: true },
      ]),
    })),
  }
}
