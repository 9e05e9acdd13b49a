import { STEPS } from '../../src/app/tour/steps.ts'
import { KeyboardWalk } from './journey/keyboardWalk.ts'
import { DeviceLockPage } from './pages/deviceLock.ts'
import { HelpPage } from './pages/help.ts'
import { OverviewPage } from './pages/overview.ts'
import { QuestionsPage } from './pages/questions.ts'
import { TourPage } from './pages/tour.ts'
import { expectAccessible } from './support/axe.ts'
import { NEEDS, onlyChromium } from './support/onlyChromium.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { limitStorage } from './support/quota.ts'
import { expect, test } from './support/test.ts'

const LAST = STEPS.length
const at = (name: (typeof STEPS)[number]['name']) => STEPS.findIndex((step) => step.name === name) + 1

test.describe('Rundgang', () => {
  test('the whole way by keyboard alone, from the empty overview and back to it', async ({ page }) => {
    const tour = new TourPage(page)
    const overview = new OverviewPage(page)
    const { keyboard } = page
    const walk = new KeyboardWalk(page)
    await overview.open()
    await walk.tabTo(tour.offer)
    await keyboard.press('Enter')
    for (let step = 1; step <= LAST; step++) {
      await tour.isAt(step)
      await expect(tour.heading).toBeFocused()
      await tour.showsTarget()
      if (step === at('report')) await expectAccessible(page)
      if (step === LAST) break
      await walk.tabTo(tour.next)
      await keyboard.press('Enter')
    }
    await walk.tabTo(tour.end)
    await keyboard.press('Enter')
    await expect(tour.panel).toBeHidden()
    await expect(overview.heading).toBeFocused()
    await expect(page.locator('[data-outlined]')).toHaveCount(0)
    // the example stays, marked as one, and goes as it always did
    const card = overview.card('Musterstadt')
    await expect(card).toContainText('Beispiel')
    await card.getByRole('button', { name: 'Beispiel entfernen' }).click()
    await expect(card).toBeHidden()
    await expect(page.getByRole('heading', { name: 'Wie sicher ist die IT Ihrer Kommune?' })).toBeVisible()
    await expect(tour.offer).toBeHidden()
  })

  test('turned down once, it is offered no more, and the help still has it', async ({ page }) => {
    const tour = new TourPage(page)
    const overview = new OverviewPage(page)
    await overview.open()
    await expectAccessible(page)
    await tour.turnDown.press('Enter')
    await expect(tour.offer).toBeHidden()
    await expect(overview.heading).toBeFocused()
    await page.reload()
    await expect(overview.heading).toBeVisible()
    await expect(tour.offer).toBeHidden()

    const start = page.getByRole('button', { name: 'Rundgang starten' })
    await new HelpPage(page).open('erste-schritte', 'Erste Schritte')
    await start.press('Enter')
    await tour.isAt(1)
    await expect(overview.card('Musterstadt')).toBeVisible()
    await tour.goOnTo(LAST)
    await tour.end.click()
    await expect(page).toHaveURL(/#\/hilfe\/erste-schritte$/)
    await expect(start).toBeFocused()
  })

  test('goes both ways, and ends with Escape in the panel, never with one that a menu or a dialog needs', async ({
    page,
  }) => {
    const tour = new TourPage(page)
    const overview = new OverviewPage(page)
    await tour.begin()
    await tour.goOnTo(at('result'))
    await tour.back.click()
    await tour.isAt(at('comment'))
    await tour.back.click()
    await tour.back.click()
    await tour.isAt(1)
    await expect(tour.back).toBeHidden()

    const menu = page.getByRole('button', { name: 'Weitere Aktionen für Musterstadt' })
    await menu.click()
    await page.keyboard.press('Escape')
    await expect(menu).toBeFocused()
    await overview.openFileButton.click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await tour.isAt(1)

    await tour.heading.focus()
    await page.keyboard.press('Escape')
    await expect(tour.panel).toBeHidden()
    // where one was shown something last
    await expect(overview.card('Musterstadt')).toBeFocused()
  })

  test('leaves the app usable: one can answer in the middle of it, and come back with Escape', async ({ page }) => {
    const tour = new TourPage(page)
    await tour.begin()
    await tour.goOnTo(at('answer'))
    await tour.show.press('Enter')
    await expect(tour.target).toBeFocused()
    await expect(tour.panel.getByRole('status').first()).toHaveText(tour.words.escape)
    await page.keyboard.press('Tab')
    await expect(tour.target.getByRole('radio', { name: 'weiß nicht' })).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(tour.target.getByRole('radio', { name: 'ja', exact: true })).toBeChecked()
    await expect(new QuestionsPage(page).saved).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(tour.heading).toBeFocused()
    await tour.next.click()
    await tour.back.click()
    // what was tried out in the example is still there
    await expect(tour.target.getByRole('radio', { name: 'ja', exact: true })).toBeChecked()
  })

  test('goes along with who takes a link or the way back himself, and waits for who is elsewhere', async ({ page }) => {
    const tour = new TourPage(page)
    const overview = new OverviewPage(page)
    await tour.begin()
    await overview.card('Musterstadt').getByRole('link', { name: 'Fragen ansehen' }).click()
    await tour.isAt(at('answer'))
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    // another Themenfeld is open
    await expect(tour.target).toHaveCount(0)
    await tour.show.click()
    await tour.showsTarget()
    await expect(tour.heading).toBeFocused()
    await page.goBack()
    await page.goBack()
    await tour.isAt(1)
    await tour.showsTarget()

    await page.getByRole('link', { name: 'Netzwerk' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Netzwerk' })).toBeFocused()
    await tour.isAt(1)
    await tour.next.click()
    await tour.isAt(at('answer'))
    await tour.showsTarget()
  })

  test('a page that is loaded again, or unlocked again, goes on at the same step', async ({ page }) => {
    const tour = new TourPage(page)
    await tour.begin()
    await tour.goOnTo(at('result'))
    await page.reload()
    await tour.isAt(at('result'))
    await tour.showsTarget()

    const lock = new DeviceLockPage(page)
    const password = 'Tasse Wolke Hammer Biene'
    await lock.switchOn(password)
    await expect(tour.panel).toBeHidden()
    await lock.unlock(password)
    await tour.isAt(at('result'))
    await tour.next.click()
    await tour.isAt(at('measures'))
    await tour.showsTarget()
  })

  test(
    'without room for the example it says so, and begins once there is some',
    onlyChromium(NEEDS.littleRoom),
    async ({ page, complaints }) => {
      // before the app runs: the browser remembers for a while how much room it had at the first write
      await page.goto('./LICENSE.txt')
      await limitStorage(page, 1000)
      const tour = new TourPage(page)
      await page.goto('./')
      await tour.offer.click()
      const alert = tour.panel.getByRole('alert')
      await expect(alert).toContainText(tour.words.failedTitle)
      await expect(alert).toContainText('der Speicher dieses Browsers ist voll')
      await expectAccessible(page)
      await limitStorage(page, null)
      await alert.getByRole('button', { name: 'Noch einmal versuchen' }).click()
      await tour.isAt(1)
      await expect(tour.heading).toBeFocused()
      await tour.showsTarget()
      complaints.take(/quota|favicon/i)
    },
  )

  test('steps make sense when what they speak of is gone, and the example comes back when they need it', async ({
    page,
  }) => {
    const tour = new TourPage(page)
    const overview = new OverviewPage(page)
    await tour.begin()
    await overview.card('Musterstadt').getByRole('button', { name: 'Beispiel entfernen' }).click()
    await expect(tour.target).toHaveCount(0)
    await tour.isAt(1)
    await expect(tour.show).toBeHidden()
    await tour.next.click()
    await tour.isAt(at('answer'))
    await tour.showsTarget()
  })

  test('speaks English', async ({ page }) => {
    const tour = new TourPage(page, 'en')
    await page.goto('./')
    await page.getByRole('button', { name: /English/ }).click()
    await tour.offer.click()
    for (let step = 1; step <= LAST; step++) {
      await tour.isAt(step)
      await tour.showsTarget()
      if (step < LAST) await tour.next.click()
    }
    // the last step leads on to one's own
    await tour.panel.getByRole('link', { name: 'New assessment' }).click()
    await expect(tour.panel).toBeHidden()
    await expect(page).toHaveURL(/#\/neu$/)
  })

  for (const [what, width, height] of [
    ['320 px', 320, 640],
    ['a phone', 390, 844],
  ] as const) {
    test(`${what}: the panel and what it speaks of are both in view at each step`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      const tour = new TourPage(page)
      await tour.begin()
      for (let step = 1; step <= LAST; step++) {
        await tour.isAt(step)
        await tour.showsTarget()
        await expect(tour.panel).toBeInViewport({ ratio: 1 })
        const ways = tour.panel.getByRole('button')
        for (const way of await ways.all()) await expect(way).toBeInViewport({ ratio: 0.9 })
        expect(await whatDoesNotFit(page), `step ${step}`).toEqual([])
        if (step === at('answer')) await expectAccessible(page)
        if (step < LAST) await tour.next.click()
      }
    })
  }

  test('at 400 % zoom the panel is part of the page instead of covering it', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 200 })
    const tour = new TourPage(page)
    await tour.begin()
    await tour.goOnTo(at('answer'))
    await expect(tour.heading).toBeFocused()
    await expect(tour.heading).toBeInViewport({ ratio: 1 })
    await tour.show.click()
    await tour.showsTarget()
    await expect(tour.panel).not.toBeInViewport()
  })

  test('is not printed', async ({ page }) => {
    const tour = new TourPage(page)
    await tour.begin()
    await page.emulateMedia({ media: 'print' })
    await expect(tour.panel).toBeHidden()
    await expect(tour.target).toHaveCSS('outline-style', 'none')
  })
})
