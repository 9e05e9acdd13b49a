import { afterFrame, rest } from './moments.ts'
import { onWrite } from './writes.ts'

/** ms from the click or key on; `null`: did not come */
export interface Times {
  readonly painted: number | null
  readonly scored: number | null
  readonly saved: number | null
}

type Kind = 'click' | 'keydown'

let pending: Promise<Times> | null = null

/** Waits for one click or key. @param score selector of what shows the score, for a click */
export function arm(kind: Kind, score: string | null, patience: number): void {
  const times: { -readonly [Key in keyof Times]: Times[Key] } = { painted: null, scored: null, saved: null }
  const wanted: readonly (keyof Times)[] = kind === 'click' ? ['painted', 'scored', 'saved'] : ['painted']
  let start = Number.NaN
  pending = new Promise((resolve) => {
    const note = (name: keyof Times, time: number) => {
      times[name] ??= time - start
      if (wanted.every((key) => times[key] !== null)) finish()
    }
    let isScored = false
    const scores = new MutationObserver(() => {
      if (Number.isNaN(start) || isScored) return
      isScored = true
      void afterFrame().then((time) => note('scored', time))
    })
    const unhear = onWrite(({ started, completed }) => {
      if (completed !== null && started >= start) note('saved', completed)
    })
    const finish = () => {
      scores.disconnect()
      unhear()
      clearTimeout(tooLate)
      resolve(times)
    }
    const tooLate = setTimeout(finish, patience)
    const element = score === null ? null : document.querySelector(score)
    if (element) scores.observe(element, { childList: true, characterData: true, subtree: true })
    addEventListener(
      kind,
      ({ timeStamp }) => {
        start = timeStamp
        void afterFrame().then((time) => note('painted', time))
      },
      { capture: true, once: true },
    )
  })
}

export async function times(): Promise<Times | null> {
  const found = await pending
  // whatever still follows an answer is over before the next one
  await rest(60)
  return found
}
