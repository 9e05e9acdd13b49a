import type { Page } from '@playwright/test'
import { placesOf } from '../../../src/core/questionnaire/lookup.ts'
import { KURZ_CHECK, QUESTIONS } from '../journey/answers.ts'
import { expect } from '../journey/expect.ts'
import { Walk } from '../journey/walk.ts'
import { DeviceLockPage } from '../pages/deviceLock.ts'
import type { Chain } from './chainedKills.ts'
import { KillableBrowser } from './killableBrowser.ts'

const PASSWORDS = ['Tasse Wolke Hammer Biene', 'Leiter Mond Gabel Kissen'] as const

/** `null`: there is no lock. */
type Password = (typeof PASSWORDS)[number] | null
type Way = 'on' | 'change' | 'off'

interface LockChain extends Chain {
  /** how often each way had led how far: 'off → no lock' */
  readonly ends: ReadonlyMap<string, number>
}

/**
 * Switches the lock on, changes its password, switches it off, and so on, and kills the browser each time somewhere on the way. Then it starts again
 * on the same profile and looks whether the last comment that the screen called saved is there, behind the old password, the new one, or none.
 * @param goesOn asked before each link with how many there were
 * @param random from 0 to 1, for the moment of each kill
 * @param args further arguments of Chromium
 */
export async function lockKills(
  origin: string,
  goesOn: (links: number) => boolean,
  random: () => number,
  args: readonly string[] = [],
): Promise<LockChain> {
  const browser = new KillableBrowser(args)
  const lost: string[] = []
  const ends = new Map<string, number>()
  const took = new Map<Way, number>()
  let links = 0
  try {
    let page = await browser.start()
    await page.goto(`${origin}/`)
    const id = await new Walk(page).begin('Musterdorf')
    let password: Password = null
    for (; goesOn(links); links++) {
      const comment = await write(page, `Stand ${links}`)
      const way: Way = password === null ? 'on' : links % 3 === 1 ? 'change' : 'off'
      await goPartOf(way, page, password, took, random)
      await browser.kill()
      page = await browser.start()
      await page.goto(`${origin}/#/p/${id}/fragen/${placesOf(KURZ_CHECK).get(question().id)?.domain.id}`)
      const after = await enter(page)
      const end = after === null ? 'no lock' : after === password ? 'same password' : 'locked'
      ends.set(`${way} → ${end}`, (ends.get(`${way} → ${end}`) ?? 0) + 1)
      const there = await new Walk(page).comment(question()).inputValue()
      if (there !== comment) lost.push(`link ${links}, ${way} → ${end}: "${there}" instead of "${comment}"`)
      password = after
    }
  } finally {
    await browser.dispose()
  }
  return { passed: links - lost.length, lost, ends }
}

function question() {
  const [first] = QUESTIONS
  if (!first) throw new Error('the Kurz-Check has questions')
  return first
}

async function write(page: Page, comment: string): Promise<string> {
  await new Walk(page).answer(question(), { value: 'no', comment })
  return comment
}

/** Goes a way for a part of the time that it takes on this computer; the very first to its end, to learn how long that is. */
async function goPartOf(
  way: Way,
  page: Page,
  password: Password,
  took: Map<Way, number>,
  random: () => number,
): Promise<void> {
  const lock = new DeviceLockPage(page)
  await begin(way, lock, password)
  const start = performance.now()
  const whole = took.get(way) ?? took.get('on')
  // from a little after the click to a little after the end
  if (whole !== undefined) return new Promise((resolve) => setTimeout(resolve, whole * (0.2 + 0.9 * random())))
  await (way === 'on' ? expect(lock.lockedHeading).toBeVisible() : expect(lock.dialog).toBeHidden())
  took.set(way, performance.now() - start)
}

async function begin(way: Way, lock: DeviceLockPage, password: Password): Promise<void> {
  const present = password ?? PASSWORDS[0]
  const next = PASSWORDS.find((each) => each !== present) ?? present
  if (way === 'on') {
    await lock.fillSwitchOn(next)
    return lock.submit('Verschlüsseln')
  }
  await lock.page.getByRole('link', { name: 'Daten & Sicherheit' }).click()
  const name = way === 'change' ? 'Passwort ändern' : 'Gerätesperre ausschalten'
  await lock.page.getByRole('main').getByRole('button', { name, exact: true }).click()
  await lock.dialog.getByLabel('Bisheriges Passwort').fill(present)
  if (way === 'change') await lock.choose(next)
  await lock.submit(way === 'change' ? name : 'Entschlüsseln')
}

/** Through whatever stands before the questions; returns the password that fitted. */
async function enter(page: Page): Promise<Password> {
  const lock = new DeviceLockPage(page)
  const inside = new Walk(page).comment(question())
  await expect(lock.lockedHeading.or(inside).first()).toBeVisible()
  if (await inside.isVisible()) return null
  const wrong = page.getByText(/^Das Passwort stimmt nicht/).first()
  for (const password of PASSWORDS) {
    await lock.password.fill(password)
    await page.keyboard.press('Enter')
    await expect(wrong).toBeHidden()
    await expect(wrong.or(inside).first()).toBeVisible()
    if (await inside.isVisible()) return password
  }
  throw new Error('no password opens the lock')
}
