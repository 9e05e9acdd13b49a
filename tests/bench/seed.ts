import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import musterstadt from '../../questionnaires/samples/musterstadt.json' with { type: 'json' }
import { load, openPage, settle } from './browser.ts'
import type { Site } from './site.ts'

/** Assessments of the benchmark: the app and the floor answer in one each, with the same rows. */
export const FILLED = { app: '00000000-0000-4000-8000-00000000000a', floor: '00000000-0000-4000-8000-00000000000f' }
export const OPEN = '00000000-0000-4000-8000-000000000000'
/** The Themenfeld with the most questions. */
export const DOMAIN = 'GERAETE'
export const QUESTIONS = 8

/** What the first question of a Themenfeld shows, in the app and in the floor. */
export const QUESTION = '[data-question] input[type=radio]'
export const ANSWER = `${QUESTION}:checked`

/** Lets the app make its database and take in its questionnaire, adds the assessments, and gives the floor the app's style sheets. */
export async function seed(context: BrowserContext, site: Site): Promise<void> {
  const page = await openPage(context, { cpu: 1, cached: true, shown: 'main h1' })
  await load(page, `${site.origin}/`)
  await page.waitForFunction(async () => {
    const open = indexedDB.open('it-check')
    await new Promise((resolve) => {
      open.onsuccess = resolve
    })
    const count = open.result.transaction('definitions').objectStore('definitions').count()
    await new Promise((resolve) => {
      count.onsuccess = resolve
    })
    open.result.close()
    return count.result > 0
  })
  await page.evaluate(putRows, rows(site))
  const questions = await openPage(context, { cpu: 1, cached: true, shown: QUESTION })
  await load(questions, `${site.origin}/#/p/${FILLED.app}/fragen/${DOMAIN}`)
  site.styleFloor(await questions.evaluate(() => [...document.styleSheets].map(({ href }) => String(href))))
  await settle(questions)
  const controls = await questions.locator('article input[type=radio], article input[type=checkbox]').count()
  await load(questions, `${site.origin}/floor/#/${FILLED.floor}/${DOMAIN}`)
  const same = await questions.locator('article input[type=radio], article input[type=checkbox]').count()
  if (controls !== same) throw new Error(`the app shows ${controls} radios and checkboxes, the floor ${same}`)
  await Promise.all([page.close(), questions.close()])
}

type Rows = Readonly<Record<'assessments' | 'answers' | 'log', readonly object[]>>

function rows({ directory }: Site): Rows {
  const { answers, assessor: _, measures: __, log: ___, ...header } = musterstadt
  const bytes = readFileSync(join(directory, 'site/questionnaires/kurz-check/1.0.0.json'))
  const questionnaire = { ...header.questionnaire, sha256: createHash('sha256').update(bytes).digest('hex') }
  const filled = Object.values(FILLED)
  return {
    assessments: [...filled, OPEN].map((id) => ({ id, body: { ...header, id, questionnaire } })),
    answers: filled.flatMap((assessment) =>
      Object.entries(answers).map(([question, answer]) => {
        // from here both "nein" and "ja" move the mean; from "weiß nicht" only one of them would
        const body = { ...answer, value: 'partly' }
        return { assessment, view: 'answers', question, body }
      }),
    ),
    log: filled.flatMap((assessment) =>
      Object.entries(answers).map(([question, { value, at }], i) => {
        const id = `0000000000-bench0-${String(i).padStart(4, '0')}`
        return { assessment, id, body: { id, at, tab: 'bench0', path: `/answers/${question}/value`, after: value } }
      }),
    ),
  }
}

/** Runs in the page. */
async function putRows(tables: Rows): Promise<void> {
  const open = indexedDB.open('it-check')
  await new Promise((resolve) => {
    open.onsuccess = resolve
  })
  const tx = open.result.transaction(Object.keys(tables), 'readwrite')
  for (const [table, entries] of Object.entries(tables)) for (const row of entries) tx.objectStore(table).put(row)
  await new Promise((resolve) => {
    tx.oncomplete = resolve
  })
  open.result.close()
}
