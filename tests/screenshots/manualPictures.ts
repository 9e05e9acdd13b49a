import type { Page } from '@playwright/test'
import { type Language, textsIn } from '../../src/i18n/catalogue.ts'
import { dataTexts } from '../../src/i18n/data.ts'
import type { PictureName } from '../../src/i18n/help/pictures.ts'
import { overviewTexts } from '../../src/i18n/overview.ts'
import { planTexts } from '../../src/i18n/plan.ts'
import { proposalsTexts } from '../../src/i18n/proposals.ts'
import { reportScreenTexts } from '../../src/i18n/reportScreen.ts'
import { resultTexts } from '../../src/i18n/result.ts'
import { visitTexts } from '../../src/i18n/visit.ts'
import { whatIfTexts } from '../../src/i18n/whatIf.ts'

type Words = Readonly<Record<Language, string>>

export interface ManualPicture {
  readonly name: PictureName
  /** whose screen it is: the built-in example of the short or of the full check, or the latter with a plan */
  readonly of: 'short' | 'full' | 'planned'
  /** address within the app, from the id of the assessment: '/p/<id>/ergebnis' */
  readonly path: (id: string) => string
  /** h1 of the screen */
  readonly title: Words
  /** heading that stands at the top of the picture; the top of the page while not given */
  readonly from?: Words
  /** what is done before it is taken */
  readonly prepare?: (page: Page, language: Language) => Promise<void>
}

/** What `npm run screenshots` takes for the help, in the order of the manual. */
export const MANUAL_PICTURES: readonly ManualPicture[] = [
  { name: 'uebersicht', of: 'short', path: () => '/', title: words((language) => overviewTexts[language].title) },
  {
    name: 'fragen',
    of: 'short',
    path: (id) => `/p/${id}/fragen/SICHERUNG/BAK-02`,
    title: { de: 'Sicherung und Erkennung', en: 'Backup and detection' },
  },
  {
    name: 'ergebnis',
    of: 'full',
    path: (id) => `/p/${id}/ergebnis`,
    title: words((language) => resultTexts[language].title),
  },
  {
    name: 'vorschlaege',
    of: 'full',
    path: (id) => `/p/${id}/massnahmen`,
    title: words((language) => proposalsTexts[language].title),
    from: words((language) => proposalsTexts[language].stepsTitle),
  },
  {
    name: 'plan',
    of: 'planned',
    path: (id) => `/p/${id}/plan`,
    title: words((language) => planTexts[language].title),
    from: words((language) => planTexts[language].tableTitle),
  },
  {
    name: 'was-waere-wenn',
    of: 'full',
    path: (id) => `/p/${id}/was-waere-wenn`,
    title: words((language) => whatIfTexts[language].title),
    from: words((language) => whatIfTexts[language].budgetTitle),
    prepare: async (page, language) => {
      const t = textsIn(whatIfTexts, language)
      await page.getByRole('textbox', { name: t('budgetLabel') }).fill('20')
      await page.getByRole('button', { name: t('budgetAction') }).click()
      await page.getByText(language === 'de' ? /^Für 20 Personentage: / : /^For 20 person-days: /).waitFor()
    },
  },
  {
    name: 'bericht',
    of: 'full',
    path: (id) => `/p/${id}/bericht`,
    title: words((language) => reportScreenTexts[language].title),
    from: words((language) => reportScreenTexts[language].formTitle),
  },
  {
    name: 'gespraech',
    of: 'full',
    path: (id) => `/p/${id}/besuch`,
    title: words((language) => visitTexts[language].title),
    from: words((language) => textsIn(visitTexts, language)('day', { day: 1 })),
  },
  {
    name: 'daten',
    of: 'planned',
    path: () => '/daten',
    title: words((language) => dataTexts[language].title),
  },
]

function words(inLanguage: (language: Language) => string): Words {
  return { de: inLanguage('de'), en: inLanguage('en') }
}
