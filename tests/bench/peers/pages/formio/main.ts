import { Formio } from '@formio/js/form'
import { MODE, questionnaire } from '../address.ts'
import { offer, startWork } from '../work.ts'
import 'bootstrap/dist/css/bootstrap.min.css'
import '@formio/js/dist/formio.form.min.css'

/** The renderer of Form.io without its builder. ?mode= form: all on one page · wizard: a page for each domain */
const [json, work] = await Promise.all([questionnaire<object>('formio'), startWork()])
const form = await Formio.createForm(document.getElementById('root'), { ...json, display: MODE })
if (Object.keys(work.answers).length > 0) await form.setSubmission({ data: { ...work.answers } })
form.on('change', ({ changed }) => {
  if (changed?.component?.key) work.changed(changed.component.key, changed.value || undefined)
})
offer({
  read: (key) => form.submission.data[key] || undefined,
  turnTo: (domain) => void form.setPage(domain),
})
