import { readFileSync } from 'node:fs'
import { QuestionnairesPage } from './pages/questionnaires.ts'
import { QuestionnaireVersionsPage } from './pages/questionnaireVersions.ts'
import { expectAccessible } from './support/axe.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

type Question = Record<string, unknown>

interface Own {
  domains: { id: string; questions: Question[] }[]
  changes: unknown[]
}

const OWN = readFileSync('tests/files/questionnaires/own-check.json', 'utf8')

/** The own questionnaire as it is, or as 1.1.0 with other questions. */
function own(edit?: (questions: Question[]) => Question[], declared: unknown[] = []) {
  const json = JSON.parse(OWN) as Own & Record<string, unknown>
  const [domain] = json.domains
  if (edit && domain) {
    domain.questions = edit(domain.questions)
    json['version'] = '1.1.0'
    json.changes = [{ version: '1.1.0', summary: { de: 'Klarer gefragt' }, questions: declared }, ...json.changes]
  }
  return { name: 'schul-check.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(json)) }
}

const asked = (id: string, words: string, rank: number): Question => ({
  id,
  text: { de: words },
  scale: 'three-step',
  weight: 1,
  rank,
})

test.describe('Versionen vergleichen', () => {
  test('from Fragenkataloge: each change by its kind, the words that differ marked, seen and heard, on every width', async ({
    page,
  }) => {
    const questionnaires = new QuestionnairesPage(page)
    const versions = new QuestionnaireVersionsPage(page)
    await questionnaires.open()
    await questionnaires.installOwn(own())
    const renewed = own(
      ([first, second]) => [
        { ...first, text: { de: 'Ist das pädagogische Netz vom Netz der Verwaltung getrennt?' }, weight: 3 },
        asked('SCHULE-03', 'Gibt es ein Verzeichnis der Notebooks, die verliehen werden?', Number(second?.['rank'])),
        asked('SCHULE-04', 'Unterschreibt, wer ein Gerät leiht?', 5),
      ],
      [
        { id: 'SCHULE-01', change: 'reworded' },
        { id: 'SCHULE-03', from: ['SCHULE-02'], change: 'split' },
        { id: 'SCHULE-04', from: ['SCHULE-02'], change: 'split' },
      ],
    )
    await questionnaires.installOwn(renewed)
    await questionnaires
      .card('Schul-Check Musterkreis', '1.1.0')
      .getByRole('link', { name: 'Versionen vergleichen von „Schul-Check Musterkreis“' })
      .click()
    await expect(versions.heading).toBeFocused()
    await expect(versions.older).toHaveValue('1.0.0')
    await expect(versions.newer).toHaveValue('1.1.0')
    await expect(page.getByText('Klarer gefragt')).toBeVisible()
    await expect(versions.lines).toHaveCount(2)

    await versions.line('SCHULE-01').focus()
    await page.keyboard.press('Enter')
    await expect(versions.cells('SCHULE-01', 'Frage')).toHaveText([
      'Ist das pädagogische Netz vom [gestrichen: Verwaltungsnetz Ende der Streichung] getrennt?',
      'Ist das pädagogische Netz vom [eingefügt: Netz der Verwaltung Ende der Einfügung] getrennt?',
    ])
    await expect(versions.cells('SCHULE-01', 'Frage').getByRole('deletion')).toHaveText(/Verwaltungsnetz/)
    await expect(versions.cells('SCHULE-01', 'Gewicht')).toHaveText(['2', '3'])
    await versions.line('SCHULE-02 → SCHULE-03, SCHULE-04').click()
    await expect(page.getByText('Aus einer Frage sind mehrere geworden.')).toBeVisible()
    await expectAccessible(page)
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await whatDoesNotFit(page), `${width} px`).toEqual([])
    }

    await versions.filter('geteilt (1)').click()
    await expect(versions.lines).toHaveCount(1)
    await expect(page.getByRole('status').filter({ hasText: '1 Änderung wird gezeigt.' })).toBeAttached()
    await page.getByRole('button', { name: /English/ }).click()
    await expect(page.getByRole('button', { name: 'split (1)' })).toHaveAttribute('aria-pressed', 'true')
  })

  test('a long list comes step by step, and one goes on where the new lines begin', async ({ page }) => {
    const questionnaires = new QuestionnairesPage(page)
    const versions = new QuestionnaireVersionsPage(page)
    await questionnaires.open()
    await questionnaires.installOwn(own())
    const added = Array.from({ length: 60 }, (_, at) => asked(`NEU-${at}`, `Neue Frage ${at}?`, 100 + at))
    await questionnaires.installOwn(own((questions) => [...questions, ...added]))
    await versions.open('own-check', '1.0.0', '1.1.0')
    await expect(page.getByText('60 Änderungen. 2 Fragen sind unverändert.')).toBeVisible()
    await expect(versions.lines).toHaveCount(50)
    await page.getByRole('button', { name: 'Weitere 10 anzeigen' }).press('Enter')
    await expect(versions.lines).toHaveCount(60)
    await expect(versions.lines.nth(50)).toBeFocused()
    await expect(page.getByRole('button', { name: /anzeigen$/ })).toHaveCount(0)
  })

  test('says so where there are no two versions; the address chooses which', async ({ page }) => {
    const versions = new QuestionnaireVersionsPage(page)
    await new QuestionnairesPage(page).open()
    await versions.open('gibt-es-nicht', '1.0.0', '1.1.0')
    await expect(page.getByText('Hier gibt es nichts zu vergleichen')).toBeVisible()
    await versions.open('kurz-check', '1.0.0', '1.0.1')
    await expect(versions.filter('umformuliert')).toBeVisible()
    await versions.older.selectOption('1.0.1')
    await expect(versions.newer).toHaveValue('1.0.2')
    await expect(page.getByText('Alle Fragen sind gleich geblieben.')).toBeVisible()
    await expect(page).toHaveURL(/#\/fragenkataloge\/kurz-check\/1\.0\.1\/1\.0\.2$/)
  })
})
