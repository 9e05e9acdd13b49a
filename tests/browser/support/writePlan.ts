import type { Page } from '@playwright/test'
import type { AssessmentFile } from '../../../src/core/assessment/schema.ts'

type Planned = Partial<Pick<AssessmentFile, 'measures' | 'decisions'>>

/** Puts these measures and decisions of an assessment in the place of those that the app keeps, and loads the page again. */
export async function writePlan(page: Page, id: string, { measures = [], decisions = [] }: Planned): Promise<void> {
  await page.evaluate(
    async (given) => {
      const opening = indexedDB.open('it-check')
      await new Promise((resolve) => opening.addEventListener('success', resolve))
      const transaction = opening.result.transaction(['assessments', 'measures'], 'readwrite')
      const stored = transaction.objectStore('measures')
      stored.delete(IDBKeyRange.bound([given.id], [given.id, []]))
      for (const body of given.measures) {
        stored.put({ assessment: given.id, id: body.id, body })
      }
      const assessments = transaction.objectStore('assessments')
      const reading = assessments.get(given.id)
      reading.addEventListener('success', () => {
        const row = reading.result
        assessments.put({ ...row, body: { ...row.body, decisions: given.decisions } })
      })
      await new Promise((resolve) => transaction.addEventListener('complete', resolve))
      opening.result.close()
    },
    { id, measures, decisions },
  )
  await page.reload()
}
