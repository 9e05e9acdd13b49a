import Form from '@rjsf/core'
import validator from '@rjsf/validator-ajv8'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { questionnaire } from '../address.ts'
import { offer, startWork } from '../work.ts'
import './rjsf.css'

type FormData = Record<string, Record<string, string>>

/** react-jsonschema-form with the core theme; it keeps its own state, as its manual shows it. */
const [{ schema, uiSchema }, work] = await Promise.all([
  questionnaire<{ schema: object; uiSchema: object }>('jsonSchema'),
  startWork(),
])
let current: FormData = {}
for (const [key, value] of Object.entries(work.answers)) {
  const domain = key.slice(0, 3)
  current[domain] = { ...current[domain], [key]: value }
}
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    createElement(Form, {
      schema,
      uiSchema,
      validator,
      formData: current,
      onChange: ({ formData }, id) => {
        current = formData
        const [, domain, key] = /^root_(D\d+)_(.+)$/.exec(id ?? '') ?? []
        if (domain && key) work.changed(key, formData[domain]?.[key])
      },
      // otherwise the first answer of every question is chosen from the start
      experimental_defaultFormStateBehavior: { constAsDefaults: 'never' },
    }),
  )
}
offer({ read: (key) => current[key.slice(0, 3)]?.[key] })
