import { commentKey, type Synthetic, type SyntheticQuestion } from '../questionnaire.ts'
import { optionTexts } from '../scale.ts'
import { COMMENT } from './comment.ts'

/** The inner part of a form, as a person would write it by hand. */
export function plainHtml({ domains }: Synthetic): string {
  return domains
    .map(({ title, questions }) => `<section><h2>${escaped(title)}</h2>${questions.map(fieldset).join('')}</section>`)
    .join('\n')
}

function fieldset(question: SyntheticQuestion): string {
  const { id, text, help } = question
  const options = optionTexts(question).map(
    (option) => `<label><input type="radio" name="${id}" value="${option.id}"> ${escaped(option.text)}</label>`,
  )
  const comment = `<label>${COMMENT} <textarea name="${commentKey(id)}" rows="2"></textarea></label>`
  const head = `<legend>${escaped(text)}</legend><p id="${id}_h">${escaped(help)}</p>`
  return `<fieldset aria-describedby="${id}_h">${head}${options.join('')}${comment}</fieldset>`
}

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => NAMES[sign] ?? sign)
}
