import { commentKey, type Synthetic } from '../questionnaire.ts'
import { optionTexts } from '../scale.ts'
import { COMMENT } from './comment.ts'

/** JSON Schema and uiSchema, as react-jsonschema-form reads them: an object for each domain. */
export function jsonSchema({ title, domains }: Synthetic): unknown {
  const properties = domains.map((domain) => [
    domain.id,
    {
      type: 'object',
      title: domain.title,
      properties: Object.fromEntries(
        domain.questions.flatMap((question) => [
          [
            question.id,
            {
              type: 'string',
              title: question.text,
              description: question.help,
              oneOf: optionTexts(question).map(({ id, text }) => ({ const: id, title: text })),
            },
          ],
          [commentKey(question.id), { type: 'string', title: COMMENT }],
        ]),
      ),
    },
  ])
  const widgets = domains.map(({ id, questions }) => [
    id,
    Object.fromEntries(
      questions.flatMap((question) => [
        [question.id, { 'ui:widget': 'radio' }],
        [commentKey(question.id), { 'ui:widget': 'textarea' }],
      ]),
    ),
  ])
  return {
    schema: { type: 'object', title, properties: Object.fromEntries(properties) },
    uiSchema: { 'ui:submitButtonOptions': { norender: true }, ...Object.fromEntries(widgets) },
  }
}
