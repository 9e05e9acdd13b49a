import type { Page } from '@playwright/test'
import type { PictureName } from '../../src/i18n/help/pictures.ts'

export interface ManualPicture {
  readonly name: PictureName
  /** whose screen it is: the built-in example of the short or of the full check, or the latter with a plan */
  readonly of: 'short' | 'full' | 'planned'
  /** address within the app, from the id of the assessment: '/p/<id>/ergebnis' */
  readonly path: (id: string) => string
  /** h1 of the screen */
  readonly title: string
  /** what is done before it is taken */
  readonly prepare?: (page: Page) => Promise<void>
}

/** What `npm run screenshots` takes for the help, in the order of the manual. */
export const MANUAL_PICTURES: readonly ManualPicture[] = [
  { name: 'uebersicht', of: 'short', path: () => '/', title: 'Übersicht' },
  { name: 'fragen', of: 'full', path: (id) => `/p/${id}/fragen`, title: 'Leitung und Organisation' },
  { name: 'ergebnis', of: 'full', path: (id) => `/p/${id}/ergebnis`, title: 'Ergebnis' },
  { name: 'vorschlaege', of: 'full', path: (id) => `/p/${id}/massnahmen`, title: 'Vorschläge aus den Antworten' },
  { name: 'plan', of: 'planned', path: (id) => `/p/${id}/plan`, title: 'Maßnahmenplan' },
  {
    name: 'was-waere-wenn',
    of: 'full',
    path: (id) => `/p/${id}/was-waere-wenn`,
    title: 'Was wäre wenn?',
    prepare: async (page) => {
      await page.getByRole('textbox', { name: 'Verfügbare Personentage' }).fill('20')
      await page.getByRole('button', { name: 'Beste Auswahl ankreuzen' }).click()
      await page.getByText(/^Für 20 Personentage: /).waitFor()
    },
  },
  { name: 'bericht', of: 'full', path: (id) => `/p/${id}/bericht`, title: 'Bericht' },
  { name: 'gespraech', of: 'full', path: (id) => `/p/${id}/besuch`, title: 'Gesprächsmodus' },
  { name: 'daten', of: 'short', path: () => '/daten', title: 'Daten & Sicherheit' },
]
