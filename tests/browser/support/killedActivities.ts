import type { Page } from '@playwright/test'
import { placesOf } from '../../../src/core/questionnaire/lookup.ts'
import { type Random, randomFrom } from '../../hostile/random.ts'
import { KURZ_CHECK, QUESTIONS } from '../journey/answers.ts'
import { expect } from '../journey/expect.ts'
import { Walk } from '../journey/walk.ts'
import { OverviewPage } from '../pages/overview.ts'
import { ACTIVITIES } from './activities.ts'
import type { Chain } from './chainedKills.ts'
import { KillableBrowser } from './killableBrowser.ts'
import { PLAN_ID } from './planFile.ts'

const PLACES = placesOf(KURZ_CHECK)
const OWN = 'Musterdorf'
/** from the start of an activity on; the longest takes some seconds */
const LATEST_MS = 3_000

/**
 * Gives an answer that the screen calls saved, begins something else, kills the browser at a moment that chance decides, starts it again on
 * the same profile: the answer is there, the database can be read, a file that was being opened is there whole or not at all, every photo that the
 * screen called saved is there, and no answer names one that is not.
 * @param goesOn asked before each kill with how many there were
 */
export async function killedActivities(
  origin: string,
  goesOn: (kills: number) => boolean,
  args: readonly string[],
  seed: number,
): Promise<Chain> {
  const browser = new KillableBrowser(args)
  const random = randomFrom(seed)
  const lost: string[] = []
  let kills = 0
  try {
    let walk = new Walk(await browser.start())
    await walk.page.goto(`${origin}/`)
    const id = await walk.begin(OWN)
    for (; goesOn(kills); kills++) {
      const activity = ACTIVITIES[kills % ACTIVITIES.length]
      const question = QUESTIONS[1 + (kills % (QUESTIONS.length - 1))]
      if (!activity || !question) throw new Error('there are activities and questions')
      const comment = `Stand ${kills}`
      await openQuestion(walk.page, origin, id, question.id)
      await walk.answer(question, { value: 'partly', comment })
      await walk.page.goto(`${origin}/#/`)
      await expect(new OverviewPage(walk.page).heading).toBeVisible()
      // cut off by the kill, it ends with an error
      const photos: string[] = []
      void activity.go(walk, OWN, (photo) => photos.push(photo)).catch(() => undefined)
      await walk.page.waitForTimeout(momentFrom(random))
      await browser.kill()
      walk = new Walk(await browser.start())
      try {
        await openQuestion(walk.page, origin, id, question.id)
        await expect(walk.comment(question)).toHaveValue(comment)
        expect(await wholeOrNot(walk.page)).toBe(true)
        const stored = await storedAttachments(walk.page)
        expect(stored.names).toEqual(expect.arrayContaining(photos))
        expect(stored.lost).toEqual([])
        expect(stored.unnamed).toEqual([])
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        lost.push(`seed ${seed}, kill ${kills}, ${activity.name}: ${reason}`)
      }
    }
  } finally {
    await browser.dispose()
  }
  return { passed: kills - lost.length, lost }
}

/** Early moments are more interesting than late ones. */
function momentFrom(random: Random): number {
  return Math.floor((random.below(1000) / 1000) ** 2 * LATEST_MS)
}

async function openQuestion(page: Page, origin: string, id: string, question: string): Promise<void> {
  await page.goto(`${origin}/#/p/${id}/fragen/${PLACES.get(question)?.domain.id}/${question}`)
}

/** Names of all attachments that answers name; of which the bytes are not there; and bytes that no use speaks of. */
function storedAttachments(page: Page) {
  return page.evaluate(async () => {
    const open = indexedDB.open('it-check')
    await new Promise((resolve) => open.addEventListener('success', resolve))
    const found: Record<string, { sha256?: string; body: { attachments?: { sha256: string; name: string }[] } }[]> = {}
    for (const table of ['answers', 'attachments', 'uses']) {
      const all = open.result.transaction(table).objectStore(table).getAll()
      await new Promise((resolve) => all.addEventListener('success', resolve))
      found[table] = all.result
    }
    open.result.close()
    const named = (found['answers'] ?? []).flatMap(({ body }) => body.attachments ?? [])
    const there = new Set((found['attachments'] ?? []).map(({ sha256 }) => sha256))
    const used = new Set((found['uses'] ?? []).map(({ sha256 }) => sha256))
    return {
      names: named.map(({ name }) => name),
      lost: named.filter(({ sha256 }) => !there.has(sha256)).map(({ name }) => name),
      unnamed: [...there].filter((sha256) => !used.has(sha256)),
    }
  })
}

/** Whether the assessment of the file that was being opened is there with all its answers, or without any row. */
function wholeOrNot(page: Page): Promise<boolean> {
  return page.evaluate(async (assessment) => {
    const open = indexedDB.open('it-check')
    await new Promise((resolve) => open.addEventListener('success', resolve))
    const found: Record<string, { id?: string; assessment?: string }[]> = {}
    // no function with a name: outside of the test runner the name would be kept by a helper that the page does not have
    for (const table of ['assessments', 'answers']) {
      const all = open.result.transaction(table).objectStore(table).getAll()
      await new Promise((resolve) => all.addEventListener('success', resolve))
      found[table] = all.result as { id?: string; assessment?: string }[]
    }
    const header = found['assessments']?.some(({ id }) => id === assessment)
    const answers = found['answers']?.filter((row) => row.assessment === assessment).length ?? 0
    open.result.close()
    return header ? answers > 100 : answers === 0
  }, PLAN_ID)
}
