/**
 * The least a page must do to show the same questions and keep the same rows: no framework, no abstraction, no other language,
 * no scope, no second tab, nothing that can fail. What the app needs beyond this is the price of everything else it does.
 * Address: #/<assessment>/<Themenfeld>, or nothing for the overview.
 *
 * @import { Answer, AssessmentFile } from '../../../src/core/assessment/schema.ts'
 * @import { Domain, Question, Questionnaire } from '../../../src/core/questionnaire/schema.ts'
 * @typedef {{ assessment: string, view: string, question: string, body: Answer }} AnswerRow
 */

const main = /** @type {HTMLElement} */ (document.querySelector('main'))
const [, assessment, domainId] = location.hash.split('/')
const db = await opened(indexedDB.open('it-check'))
if (assessment && domainId) await showQuestions(assessment, domainId)
else await showOverview()

async function showOverview() {
  const tx = db.transaction(['assessments', 'summaries'])
  const [assessments, summaries] = await Promise.all([
    opened(tx.objectStore('assessments').getAll()),
    opened(tx.objectStore('summaries').getAll()),
  ])
  const screen = copyOf('overview', {})
  for (const { id, body } of /** @type {{ id: string, body: AssessmentFile }[]} */ (assessments)) {
    const summary = summaries.find((row) => row.assessment === id)?.body
    const progress = summary ? `${summary.answered} von ${summary.inScope} beantwortet` : ''
    const card = copyOf('assessment', { name: body.municipality.name, title: body.title, progress })
    screen.querySelector('ul')?.append(card)
  }
  main.append(screen)
}

/**
 * @param {string} id
 * @param {string} domainId
 */
async function showQuestions(id, domainId) {
  const tx = db.transaction(['assessments', 'answers', 'measures', 'definitions', 'definitionDomains'])
  const all = IDBKeyRange.bound([id], [id, []])
  const [{ body: header }, rows] = await Promise.all([
    opened(tx.objectStore('assessments').get(id)),
    opened(tx.objectStore('answers').getAll(all)),
    opened(tx.objectStore('measures').getAll(all)),
  ])
  const { id: questionnaireId, version } = header.questionnaire
  const [{ body }, { body: whole }] = await Promise.all([
    opened(tx.objectStore('definitions').get([questionnaireId, version])),
    opened(tx.objectStore('definitionDomains').get([questionnaireId, version, domainId])),
  ])
  const questionnaire = /** @type {Questionnaire} */ (body.questionnaire)
  const answers = new Map(/** @type {AnswerRow[]} */ (rows).map((row) => [row.question, row.body]))
  const domain = /** @type {Domain} */ (whole)
  const screen = copyOf('questions', {
    progress: `${answers.size} beantwortet`,
    domain: domain.title['de'],
    summary: domain.summary?.['de'],
    mean: meanOf(questionnaire, domain, answers),
  })
  for (const { title, questions } of questionnaire.domains) {
    screen.querySelector('ol')?.append(copyOf('domain', { title: title['de'], figures: `${questions.length} Fragen` }))
  }
  const content = screen.querySelector('.questions__content')
  for (const [i, question] of domain.questions.entries()) {
    content?.append(cardOf(questionnaire, question, i + 1, answers.get(question.id)))
  }
  const saved = /** @type {HTMLElement} */ (screen.querySelector('[data-slot=saved]'))
  const mean = /** @type {HTMLElement} */ (screen.querySelector('[data-slot=mean]'))
  main.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return
    const question = target.closest('article')?.dataset['question'] ?? ''
    const answer = { ...answers.get(question), value: target.value, at: new Date().toISOString() }
    const log = { before: answers.get(question)?.value, after: answer.value, path: `/answers/${question}/value` }
    answers.set(question, answer)
    saved.textContent = 'Wird gespeichert …'
    mean.textContent = meanOf(questionnaire, domain, answers)
    save({ assessment: id, view: 'answers', question, body: answer }, log, () => {
      saved.textContent = 'Gespeichert'
    })
  })
  main.append(screen)
}

/**
 * The same two rows as in `Saver`, one transaction, complete when the operating system has them.
 * @param {AnswerRow} row
 * @param {object} log
 * @param {() => void} onSaved
 */
function save(row, log, onSaved) {
  const { assessment, body } = row
  const id = `${Date.now().toString(36)}-${Math.random()}`
  const tx = db.transaction(['answers', 'log'], 'readwrite', { durability: 'strict' })
  tx.objectStore('answers').put(row)
  tx.objectStore('log').put({ assessment, id, body: { id, at: body.at, tab: 'floor', ...log } })
  tx.commit()
  tx.oncomplete = onSaved
}

/**
 * @param {Questionnaire} questionnaire
 * @param {Question} question
 * @param {number} number
 * @param {Answer | undefined} answer
 */
function cardOf(questionnaire, question, number, answer) {
  const { id, text, help, why, criteria = [], evidence = [], references = {} } = question
  const status = answer ? 'beantwortet' : 'offen'
  const card = copyOf('question', { number, id, status, text: text['de'], legend: text['de'] })
  const article = /** @type {HTMLElement} */ (card.querySelector('article'))
  article.dataset['question'] = id
  for (const [i, { value, label }] of optionsOf(questionnaire, question).entries()) {
    const option = copyOf('option', { label, key: i + 1 })
    const input = /** @type {HTMLInputElement} */ (option.querySelector('input'))
    input.value = value
    input.checked = answer?.value === value
    slot(card, 'options').append(option)
  }
  fold(card, 'help', () => {
    const body = copyOf('help', { help: help?.['de'], why: why?.['de'] })
    for (const [standard, ids] of Object.entries(references)) {
      slot(body, 'references').append(listItem(`${standard}: ${ids.join(', ')}`))
    }
    return body
  })
  fold(card, 'criteria', () => {
    const body = copyOf('criteria', {})
    for (const { text: label } of criteria) slot(body, 'criteria').append(copyOf('criterion', { label: label['de'] }))
    for (const item of evidence) slot(body, 'evidence').append(listItem(item['de']))
    return body
  })
  fold(card, 'more', () => copyOf('more', {}))
  const comment = card.querySelector('textarea')
  if (comment) comment.value = answer?.comment ?? ''
  return card
}

/**
 * What is folded away is made when it is first opened, as in the app.
 * @param {DocumentFragment} card
 * @param {string} name
 * @param {() => DocumentFragment} make
 */
function fold(card, name, make) {
  const details = /** @type {HTMLElement} */ (card.querySelector(`[data-folded=${name}]`))
  const open = () => details.querySelector('.ui-disclosure__body')?.append(make())
  details.querySelector('summary')?.addEventListener('click', open, { once: true })
}

/**
 * @param {Questionnaire} questionnaire
 * @param {Question} question
 */
function optionsOf(questionnaire, { scale }) {
  const options = questionnaire.scales.find(({ id }) => id === scale)?.options ?? []
  return [
    ...options.map(({ id, label }) => ({ value: id, label: label?.['de'] })),
    { value: 'unknown', label: 'weiß nicht' },
    { value: 'na', label: 'trifft nicht zu' },
  ]
}

/**
 * @param {Questionnaire} questionnaire
 * @param {Domain} domain
 * @param {ReadonlyMap<string, Answer>} answers
 */
function meanOf(questionnaire, { questions }, answers) {
  const levels = questions.flatMap(({ id, scale }) => {
    const options = questionnaire.scales.find((candidate) => candidate.id === scale)?.options ?? []
    return options.find((option) => option.id === answers.get(id)?.value)?.level ?? []
  })
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length
  return `Mittelwert ${mean.toFixed(1)}`
}

/**
 * @param {string} template
 * @param {Record<string, string | number | undefined>} words
 */
function copyOf(template, words) {
  const { content } = /** @type {HTMLTemplateElement} */ (document.getElementById(template))
  const copy = /** @type {DocumentFragment} */ (content.cloneNode(true))
  for (const [name, word] of Object.entries(words)) slot(copy, name).textContent = String(word ?? '')
  return copy
}

/**
 * @param {DocumentFragment} copy
 * @param {string} name
 */
function slot(copy, name) {
  return /** @type {HTMLElement} */ (copy.querySelector(`[data-slot=${name}]`))
}

/** @param {string | undefined} text */
function listItem(text) {
  const item = document.createElement('li')
  item.textContent = text ?? ''
  return item
}

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
function opened(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

export {}
