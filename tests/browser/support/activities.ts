import type { Page } from '@playwright/test'
import { makeJpeg } from '../../pdf/images/makeJpeg.ts'
import type { Walk } from '../journey/walk.ts'
import { EvidencePart } from '../pages/evidence.ts'
import { HistoryPage } from '../pages/history.ts'
import { OverviewPage } from '../pages/overview.ts'
import { SealedPage } from '../pages/sealed.ts'
import { planFile, returnedPart } from './planFile.ts'

/** Something that a kill may cut off at any moment. What is added to the app joins here. */
export interface Activity {
  readonly name: string
  /**
   * From the overview on; need not come to its end. `own`: the municipality of the assessment that is answered meanwhile. `saved` is told the
   * name of each photo that the screen called saved.
   */
  readonly go: (walk: Walk, own: string, saved?: (photo: string) => void) => Promise<unknown>
}

export const ACTIVITIES: readonly Activity[] = [
  {
    name: 'answering',
    go: async ({ page }, own) => {
      await new OverviewPage(page).card(own).getByRole('link').first().click()
      const text = page.getByRole('article').first().getByRole('textbox').first()
      await text.pressSequentially('Das steht hier nur halb, weil der Strom ausfiel. '.repeat(20))
    },
  },
  {
    name: 'adding photos',
    go: async ({ page }, own, saved) => {
      await new OverviewPage(page).card(own).getByRole('link').first().click()
      const question = await page.getByRole('article').first().getAttribute('data-question')
      const part = new EvidencePart(page, question ?? '')
      await part.open()
      for (let i = 0; i < 3; i++) {
        const name = `Foto ${Date.now()}`
        const color = [20 + ((Date.now() >> 4) % 200), 60 * i, 90] as const
        await part.choose(`${name}.jpg`, 'image/jpeg', makeJpeg([[color, color]]))
        await part.save(name)
        await part.files().filter({ hasText: name }).waitFor()
        saved?.(`${name}.jpg`)
      }
    },
  },
  {
    name: 'importing',
    go: async ({ page }) => {
      const overview = new OverviewPage(page)
      // from an earlier activity
      const isThere = (await overview.card('Musterstadt').count()) > 0
      await overview.openFile(planFile())
      if (isThere) await page.getByRole('button', { name: 'Bisherigen Stand ersetzen' }).click()
    },
  },
  {
    name: 'deleting and restoring',
    go: async ({ page }) => {
      await haveFile(page)
      await new OverviewPage(page).choose('Musterstadt', 'Löschen')
      await page.getByRole('link', { name: 'Daten & Sicherheit' }).click()
      await page.getByRole('button', { name: /zurückholen$/ }).click()
    },
  },
  {
    name: 'encrypting',
    go: async ({ page }, own) => {
      const sealed = new SealedPage(page)
      await new OverviewPage(page).choose(own, 'Mit Passwort verschlüsseln')
      await sealed.password.fill('fünf-Stühle-am-Rhein')
      await sealed.repeat.fill('fünf-Stühle-am-Rhein')
      await sealed.submit('Verschlüsselt sichern')
    },
  },
  { name: 'merging', go: ({ page }) => mergePart(page) },
  {
    name: 'going back to a restore point',
    go: async ({ page }) => {
      await mergePart(page)
      await new OverviewPage(page).choose('Musterstadt', 'Verlauf')
      await new HistoryPage(page).points.getByRole('button').first().click()
      await page.getByRole('dialog').getByRole('button', { name: 'Diesen Stand zurückholen' }).click()
    },
  },
]

async function mergePart(page: Page): Promise<void> {
  await haveFile(page)
  await new OverviewPage(page).openFile(returnedPart(`Stand vom ${new Date().toISOString()}`))
  await page.getByRole('dialog').getByRole('button', { name: 'Zusammenführen' }).click()
}

/** Opens the file unless its assessment is there from an earlier activity. */
async function haveFile(page: Page): Promise<void> {
  const overview = new OverviewPage(page)
  if ((await overview.card('Musterstadt').count()) > 0) return
  await overview.openFile(planFile())
  await overview.card('Musterstadt').waitFor()
}
