import type { Entry } from './entry.ts'
import type { Click } from './plan.ts'
import { type Conditions, call, type Visit } from './visit.ts'
import type { Times } from './watch/answering.ts'
import type { Place } from './watch/going.ts'

/** Goes to an answer, puts the mouse on it and waits for the click. */
export async function reach(
  { page }: Visit,
  entry: Entry,
  { patience }: Conditions,
  { question, option }: Click,
): Promise<Place> {
  const turn = entry.turnTo?.(question, 'answered') ?? ''
  const place = await page.evaluate<Place>(
    `watch.goTo(() => { ${turn} }, ${JSON.stringify(entry.radio(question, option))}, ${patience})`,
  )
  await page.mouse.move(place.x, place.y)
  // until hovering is over
  await page.waitForTimeout(50)
  await call(page, 'arm', 'click', entry.score(question), patience)
  return place
}

/** Clicks where the mouse is, and waits until that is painted, scored and saved. */
export async function press({ page }: Visit, { x, y }: Place): Promise<Times> {
  await page.mouse.click(x, y)
  const times = await call(page, 'times')
  if (!times) throw new Error('no click was waited for')
  return times
}
