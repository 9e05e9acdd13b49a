import './floor.css'
import { offer, startWork } from '../work.ts'

/*
 * The least a page must do: the markup stands in the file, one listener hears of every answer, nothing is drawn twice.
 */
const form = document.forms[0]
if (!form) throw new Error('no form in the page')
const work = await startWork()
// in one pass: to look up each name is quadratic in a long form
for (const field of form.elements) {
  if (field instanceof HTMLInputElement) field.checked = work.answers[field.name] === field.value
  else if (field instanceof HTMLTextAreaElement) field.value = work.answers[field.name] ?? ''
}
form.addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLInputElement
  work.changed(name, value)
})
offer({ read: (key) => (form.elements.namedItem(key) as RadioNodeList).value || undefined })
