import { rest } from './moments.ts'
import { isOnScreen, labelOf } from './radios.ts'
import { readModel } from './stored.ts'
import { onWrite } from './writes.ts'

/** An answer to the first question: CSS selector of its radio, and what its renderer then holds. */
export interface FirstAnswer {
  readonly radio: string
  readonly question: string
  readonly option: string
}

/** An answer that nobody heard is given again after this. */
const RETRY_MS = 25
/** One that the renderer has is stored after a pause: giving it again would begin the pause anew. */
const PAUSE_MS = 2000

/** Answers again and again, in turn one way and the other, until an answer was stored: when that was, in ms from the start of the navigation. */
export async function firstStored(answers: readonly [FirstAnswer, FirstAnswer], patience: number): Promise<number> {
  const end = performance.now() + patience
  let stored: number | null = null
  let isHeard = false
  const unhear = onWrite(({ completed }) => {
    isHeard = true
    stored ??= completed
  })
  for (let turn = 0; stored === null; ) {
    if (performance.now() > end) throw new Error('the first answer was never stored')
    const { radio, question, option } = answers[turn % 2 === 0 ? 0 : 1]
    const label = labelOf(radio)
    if (isHeard || !isOnScreen(label)) {
      await rest(0)
      continue
    }
    ;(label as HTMLElement).click()
    turn += 1
    await Promise.race([rest(RETRY_MS), nextWrite()])
    if (!isHeard && readModel(question) === option) await Promise.race([rest(PAUSE_MS), nextWrite()])
  }
  unhear()
  return stored
}

function nextWrite(): Promise<void> {
  return new Promise((resolve) => {
    const unhear = onWrite(() => {
      unhear()
      resolve()
    })
  })
}
