import type { BrowserContext, Page } from '@playwright/test'
import type { Question } from '../../src/core/questionnaire/schema.ts'
import { KURZ_CHECK } from './journey/answers.ts'
import { Walk } from './journey/walk.ts'
import { ACTIVITIES } from './support/activities.ts'
import { chainedKills } from './support/chainedKills.ts'
import { killedActivities } from './support/killedActivities.ts'
import { NEEDS, onlyChromium } from './support/onlyChromium.ts'
import { expect, test } from './support/test.ts'

test(
  '20 times: what the screen calls saved is there after the browser was killed',
  onlyChromium(NEEDS.ownBrowser),
  async ({ site, outside }) => {
    // twenty browsers are started one after the other, which takes minutes on a busy computer
    test.setTimeout(600_000)
    const { passed, lost } = await chainedKills(site.origin, (links) => links < 20, outside.args)
    expect(lost).toEqual([])
    expect(passed).toBe(20)
  },
)

test(
  '4 times: cut off at a moment of chance while something else goes on, nothing saved is lost',
  onlyChromium(NEEDS.ownBrowser),
  async ({ site, outside }) => {
    test.setTimeout(300_000)
    const { passed, lost } = await killedActivities(site.origin, (kills) => kills < 4, outside.args, 7)
    expect(lost).toEqual([])
    expect(passed).toBe(4)
  },
)

for (const { name, go } of ACTIVITIES) {
  test(`what a kill cuts off comes to its end without one: ${name}`, async ({ page }) => {
    await page.goto('./')
    await new Walk(page).begin('Musterdorf')
    await page.goto('./#/')
    await go(new Walk(page), 'Musterdorf')
  })
}

/** Ten questions that stand on two pages. */
const TEN = KURZ_CHECK.domains
  .slice(0, 2)
  .flatMap(({ id, questions }) => questions.slice(0, 5).map((question) => ({ id, question })))

type Leave = (walk: Walk, context: BrowserContext) => Promise<Page>

/** Each leaves at once, without looking whether anything was saved; what comes back is a page of the same browser. */
const WAYS: readonly (readonly [name: string, leave: Leave])[] = [
  [
    'reloading',
    async ({ page }) => {
      await page.reload()
      return page
    },
  ],
  [
    'closing the tab',
    async ({ page }, context) => {
      const closed = page.waitForEvent('close')
      await page.close({ runBeforeUnload: true })
      await closed
      return context.newPage()
    },
  ],
  [
    'going to another site',
    async ({ page }) => {
      await page.goto('about:blank')
      return page
    },
  ],
  [
    'going to another screen',
    async ({ page }) => {
      await page.getByRole('link', { name: 'Daten & Sicherheit' }).click()
      return page
    },
  ],
]

for (const [name, leave] of WAYS) {
  test(`10 times: ${name} right after a key keeps that key`, async ({ page, context }) => {
    await page.goto('./')
    const id = await new Walk(page).begin('Musterdorf')
    let walk = new Walk(page)
    for (const [i, place] of TEN.entries()) {
      await open(walk, id, place)
      await walk.comment(place.question).pressSequentially(`Taste ${i}`)
      walk = new Walk(await leave(walk, context))
    }
    for (const [i, place] of TEN.entries()) {
      await open(walk, id, place)
      await expect(walk.comment(place.question)).toHaveValue(`Taste ${i}`)
    }
  })
}

async function open({ page }: Walk, assessment: string, place: { id: string; question: Question }): Promise<void> {
  await page.goto(`./#/p/${assessment}/fragen/${place.id}/${place.question.id}`)
}
