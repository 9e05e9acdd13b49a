/*
 * Runs in every page before the page's own scripts, in the app and in the floor alike, and looks on from outside.
 * A time ends in the task right after the frame that shows something was produced: a message posted from an animation frame.
 */
{
  const wanted = /** @type {{ WANTED: { shown: string, below: boolean } }} */ (/** @type {unknown} */ (globalThis))
    .WANTED
  const SAVED = 'Gespeichert'
  const PATIENCE_MS = 30_000

  /** @param {() => void} callback called from an animation frame: as soon as that frame is on its way to the screen */
  const afterThisFrame = (callback) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = callback
    port2.postMessage(null)
  }

  /** @param {Element | null} element */
  const isOnScreen = (element) => {
    const box = element?.getBoundingClientRect()
    return box !== undefined && box.height > 0 && box.bottom > 0 && (wanted.below || box.top < innerHeight)
  }

  /** Milliseconds from the start of the navigation until what is wanted was on the screen. */
  const shown = new Promise((resolve, reject) => {
    const look = () => {
      if (isOnScreen(document.querySelector(wanted.shown))) afterThisFrame(() => resolve(performance.now()))
      else if (performance.now() > PATIENCE_MS) reject(new Error(`${wanted.shown} was never on the screen`))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })

  /** @type {{ start: number, duration: number }[]} */
  const events = []
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      if (/^(pointer|mouse)(down|up)$|^click$/.test(name)) events.push({ start: startTime, duration })
    }
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16, buffered: true }))

  /** @type {Promise<Record<string, number>>} */
  let answered

  /** Waits for one click: until the next frame, the frame with another score, the frame that says "saved". */
  const arm = () => {
    answered = new Promise((resolve, reject) => {
      /** @type {Record<string, number>} */
      const times = {}
      const armed = performance.now()
      let clicked = Number.NaN
      /** @param {string} name */
      const note = (name) => {
        if (Number.isNaN(clicked) || name in times) return
        times[name] = Number.NaN
        requestAnimationFrame(() =>
          afterThisFrame(() => {
            times[name] = performance.now() - clicked
            if (Object.values(times).filter((time) => time > 0).length === 3) finish()
          }),
        )
      }
      const score = new MutationObserver(() => note('scored'))
      const status = document.querySelector('.save-status')
      // the words of the last answer stand there hidden while a short write lasts
      const isSaved = () => status?.textContent === SAVED && !status.classList.contains('save-status--hidden')
      const saved = new MutationObserver(() => isSaved() && note('saved'))
      const finish = () => {
        score.disconnect()
        saved.disconnect()
        // entries of Event Timing arrive a moment after their frame; shorter ones than 16 ms are not told
        setTimeout(() => {
          const own = events.filter(({ start }) => start >= armed).map(({ duration }) => duration)
          resolve({ ...times, event: Math.max(16, ...own) })
        }, 120)
      }
      setTimeout(() => reject(new Error(`of a click only this was seen: ${JSON.stringify(times)}`)), PATIENCE_MS)
      const everything = { childList: true, characterData: true, subtree: true, attributes: true }
      score.observe(/** @type {Element} */ (document.querySelector('.domain-score')), everything)
      saved.observe(/** @type {Element} */ (status), everything)
      addEventListener(
        'click',
        ({ timeStamp }) => {
          clicked = timeStamp
          note('painted')
        },
        { capture: true, once: true },
      )
    })
  }

  Object.assign(globalThis, { watch: { shown: () => shown, arm, answered: () => answered } })
}
