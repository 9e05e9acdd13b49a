import type { Walk } from '../journey/walk.ts'
import { OverviewPage } from '../pages/overview.ts'
import { SealedPage } from '../pages/sealed.ts'
import { planFile } from './planFile.ts'

/** Something that a kill may cut off at any moment. What is added to the app joins here: merging, going back to a restore point. */
export interface Activity {
  readonly name: string
  /** from the overview on; need not come to its end. `own`: the municipality of the assessment that is answered meanwhile */
  readonly go: (walk: Walk, own: string) => Promise<unknown>
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
  { name: 'importing', go: ({ page }) => new OverviewPage(page).openFile(planFile()) },
  {
    name: 'deleting and restoring',
    go: async ({ page }) => {
      const overview = new OverviewPage(page)
      await overview.openFile(planFile())
      await overview.choose('Musterstadt', 'Löschen')
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
]
