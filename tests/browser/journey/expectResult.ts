import { isApplicable, type Score } from '../../../src/core/scoring/score.types.ts'
import { textIn } from '../../../src/core/text.ts'
import type { Language } from '../../../src/i18n/catalogue.ts'
import { formatMean, formatPercent } from '../../../src/i18n/format.ts'
import { KURZ_CHECK } from './answers.ts'
import { countsIn } from './counts.ts'
import { expect } from './expect.ts'
import type { Walk } from './walk.ts'

/** Expects the result screen to say what the core makes of the answers: the stage, the four counts, every Themenfeld. */
export async function expectResult(walk: Walk, score: Score, stage: string): Promise<void> {
  const { page, words, language } = walk
  const { must } = score.overall
  await expect(page.getByRole('heading', { level: 2, name: stage, exact: true })).toBeVisible()
  await expect(page.getByText(countsIn(score, language))).toBeVisible()
  for (const list of ['missed', 'unclear', 'open', 'met'] as const) {
    // long lists are folded: then their name is a summary instead of a heading
    const name = page.locator('h3, summary').filter({ hasText: `${words[list]} (${must[list]})` })
    await expect(name).toHaveCount(must[list] > 0 ? 1 : 0)
  }
  const table = page.getByRole('table', { name: words.figures })
  const rows = table.getByRole('row').filter({ has: page.getByRole('rowheader') })
  const said = await rows.evaluateAll((found) =>
    found.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '')),
  )
  expect(said).toEqual(figuresOf(score, language))
}

/** One row of cells per Themenfeld, as the table shows them. */
function figuresOf(score: Score, language: Language): string[][] {
  const [of, to, nothing] = language === 'de' ? ['von', 'bis', 'nichts'] : ['of', 'to', 'nothing']
  return score.domains.map((domain, i) => {
    if (!isApplicable(domain)) throw new Error('every Themenfeld of the Kurz-Check applies here')
    const [mean, min, max] = [domain.mean, domain.meanMin, domain.meanMax].map((value) => formatMean(value, language))
    const title = textIn(KURZ_CHECK.domains[i]?.title ?? {}, language, 'de')
    const { stufe, cappedBy } = domain
    return [
      title,
      ...(stufe === null ? ['–', '–', '–'] : [String(stufe), cappedBy.join(', ') || nothing, `${mean} ${of} 3`]),
      min === max ? String(min) : `${min} ${to} ${max}`,
      formatPercent(domain.target, language),
      formatPercent(domain.coverage, language),
    ]
  })
}
