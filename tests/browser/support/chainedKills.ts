import { placesOf } from '../../../src/core/questionnaire/lookup.ts'
import { KURZ_CHECK, QUESTIONS } from '../journey/answers.ts'
import { expect } from '../journey/expect.ts'
import { Walk } from '../journey/walk.ts'
import { KillableBrowser } from './killableBrowser.ts'

const PLACES = placesOf(KURZ_CHECK)
const VALUES = ['no', 'partly', 'yes', 'unknown'] as const

/** What a link of the chain leaves behind: an answer and a comment that no other link gives. */
function linkOf(i: number) {
  const question = QUESTIONS[i % QUESTIONS.length]
  const value = VALUES[(i + Math.floor(i / QUESTIONS.length)) % VALUES.length]
  if (!question || !value) throw new Error('the Kurz-Check has questions')
  return { question, value, comment: `Stand ${i}` }
}

export interface Chain {
  /** answers that the screen called saved and that were there after the kill */
  readonly passed: number
  /** one line for each that was not */
  readonly lost: readonly string[]
}

/**
 * Answers, waits until the screen says "Gespeichert", kills the browser as a power cut would, starts it again on the same profile, looks whether the
 * answer is there, answers the next, and so on. All links hang on one profile: damage that only shows after some kills shows too.
 * @param goesOn asked before each link with how many there were
 * @param args further arguments of Chromium
 */
export async function chainedKills(
  origin: string,
  goesOn: (links: number) => boolean,
  args: readonly string[] = [],
): Promise<Chain> {
  const browser = new KillableBrowser(args)
  const lost: string[] = []
  let links = 0
  try {
    let walk = new Walk(await browser.start())
    await walk.page.goto(`${origin}/`)
    const id = await walk.begin('Musterdorf')
    await expect(walk.page.getByRole('article').first()).toBeVisible()
    for (; goesOn(links); links++) {
      const { question, value, comment } = linkOf(links)
      await open(walk, origin, id, question.id)
      await walk.answer(question, { value, comment })
      await browser.kill()
      walk = new Walk(await browser.start())
      await open(walk, origin, id, question.id)
      lost.push(...(await whatIsMissing(walk, links)))
    }
    // what came through its own kill must come through those of the others as well
    for (let i = Math.max(0, links - QUESTIONS.length); i < links - 1; i++) {
      await open(walk, origin, id, linkOf(i).question.id)
      lost.push(...(await whatIsMissing(walk, i)))
    }
  } finally {
    await browser.dispose()
  }
  return { passed: links - lost.length, lost }
}

function open(walk: Walk, origin: string, id: string, question: string): Promise<unknown> {
  return walk.page.goto(`${origin}/#/p/${id}/fragen/${PLACES.get(question)?.domain.id}/${question}`)
}

async function whatIsMissing(walk: Walk, link: number): Promise<string[]> {
  const { question, value, comment } = linkOf(link)
  try {
    await expect(walk.radio(question, value)).toBeChecked()
    await expect(walk.comment(question)).toHaveValue(comment)
    return []
  } catch (error) {
    return [`link ${link}, ${question.id} ${value}: ${error instanceof Error ? error.message : error}`]
  }
}
