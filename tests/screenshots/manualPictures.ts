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
  /** heading that stands at the top of the picture; the top of the page while not given */
  readonly from?: string
  /** what is done before it is taken */
  readonly prepare?: (page: Page) => Promise<void>
}

/** What `npm run screenshots` takes for the help, in the order of the manual. */
export const MANUAL_PICTURES: readonly ManualPicture[] = [
  { name: 'uebersicht', of: 'short', path: () => '/', title: 'Übersicht' },
  { name: 'fragen', of: 'short', path: (id) => `/p/${id}/fragen/SICHERUNG/BAK-02`, title: 'Sicherung und Erkennung' },
  { name: 'ergebnis', of: 'full', path: (id) => `/p/${id}/ergebnis`, title: 'Ergebnis' },
  {
    name: 'vorschlaege',
    of: 'full',
    path: (id) => `/p/${id}/massnahmen`,
    title: 'Vorschläge aus den Antworten',
    from: 'Erste Schritte',
  },
  { name: 'plan', of: 'planned', path: (id) => `/p/${id}/plan`, title: 'Maßnahmenplan', from: 'Alle Maßnahmen' },
  {
    name: 'was-waere-wenn',
    of: 'full',
    path: (id) => `/p/${id}/was-waere-wenn`,
    title: 'Was wäre wenn?',
    from: 'Was bringt am meisten?',
    prepare: async (page) => {
      await page.getByRole('textbox', { name: 'Verfügbare Personentage' }).fill('20')
      await page.getByRole('button', { name: 'Beste Auswahl ankreuzen' }).click()
      await page.getByText(/^Für 20 Personentage: /).waitFor()
    },
  },
  { name: 'bericht', of: 'full', path: (id) => `/p/${id}/bericht`, title: 'Bericht', from: 'Bericht als PDF' },
  { name: 'gespraech', of: 'full', path: (id) => `/p/${id}/besuch`, title: 'Gesprächsmodus', from: 'Tag 1' },
  { name: 'daten', of: 'planned', path: () => '/daten', title: 'Daten & Sicherheit' },
]
