import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Model, settings } from 'survey-core'
import { Survey } from 'survey-react-ui'
import { commentKey } from '../../questionnaire.ts'
import { MODE, questionnaire } from '../address.ts'
import { offer, startWork } from '../work.ts'
// the usual style sheet fetches Open Sans from another server with every load
import 'survey-core/survey-core.fontless.min.css'

/** Form library of SurveyJS. ?mode= single: all pages in one · lazy: the same, drawn as one scrolls · paged: a page for each domain */
const [json, work] = await Promise.all([questionnaire<object>('surveyjs'), startWork()])
settings.lazyRender.enabled = MODE === 'lazy'
const suffix = settings.commentSuffix

const survey = new Model(MODE === 'paged' ? json : { ...json, questionsOnPageMode: 'singlePage' })
const stored = Object.entries(work.answers)
if (stored.length > 0) survey.data = Object.fromEntries(stored.map(([key, value]) => [nameOf(key), value]))
survey.onValueChanged.add((_, { name, value }) => work.changed(keyOf(name), value))
const root = document.getElementById('root')
if (root) createRoot(root).render(createElement(Survey, { model: survey }))

offer({
  read: (key) => survey.data[nameOf(key)],
  turnTo: (domain) => {
    survey.currentPageNo = domain
  },
  reveal: (key) => survey.getQuestionByName(key)?.focus(),
})

function keyOf(name: string): string {
  return name.endsWith(suffix) ? commentKey(name.slice(0, -suffix.length)) : name
}

function nameOf(key: string): string {
  return key.endsWith('_c') ? key.slice(0, -'_c'.length) + suffix : key
}
