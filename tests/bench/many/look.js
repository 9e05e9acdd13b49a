/*
 * Runs in every page of this part before the page's own scripts and looks on from outside, as `watch.js` does. A time ends in the
 * task right after the frame that shows something was produced.
 */
{
  const PATIENCE_MS = 120_000
  /** @type {{ start: number, duration: number }[]} */
  const tasks = []
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration })
  }).observe({ type: 'longtask' })

  /** @returns {Promise<void>} */
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve()))
  /** @returns {Promise<void>} */
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve()
        port2.postMessage(null)
      }),
    )
  /** @param {() => unknown} holds */
  const until = async (holds) => {
    const start = performance.now()
    while (!holds()) {
      if (performance.now() - start > PATIENCE_MS) throw new Error(`never seen: ${holds}`)
      await frame()
    }
    await painted()
  }
  /** Long tasks are told a moment later. @param {number} start */
  const longest = async (start) => {
    await new Promise((resolve) => setTimeout(resolve, 100))
    return Math.max(0, ...tasks.filter((task) => task.start + task.duration > start).map(({ duration }) => duration))
  }
  /** @param {string} selector */
  const count = (selector) => document.querySelectorAll(selector).length
  /** @param {string} selector */
  const text = (selector) => document.querySelector(selector)?.textContent ?? ''

  /** Another screen: until its heading and something of its content stand there. @param {string} hash @param {string} shown */
  const goTo = async (hash, shown) => {
    const before = document.querySelector('main h1')
    const start = performance.now()
    location.hash = hash
    await until(() => document.querySelector('main h1') !== before && document.querySelector(shown))
    const time = performance.now() - start
    return { time, longest: await longest(start) }
  }

  /** From an event that is about to come until what `watched` says has changed. @param {string} event @param {string} watched */
  const arm = (event, watched) => {
    const before = text(watched)
    const seen = new Promise((resolve, reject) => {
      addEventListener(
        event,
        ({ timeStamp }) => {
          const frames = painted().then(() => performance.now() - timeStamp)
          until(() => text(watched) !== before)
            .then(async () => {
              const time = performance.now() - timeStamp
              resolve({ frame: await frames, time, longest: await longest(timeStamp) })
            })
            .catch(reject)
        },
        { capture: true, once: true },
      )
    })
    Object.assign(globalThis, { seen })
  }

  /** From top to end, as fast as somebody reads across it. @param {number} step px in each frame */
  const scroll = async (step) => {
    scrollTo(0, 0)
    await painted()
    const start = performance.now()
    let last = start
    let slowest = 0
    let frames = 0
    for (let y = 0; y < document.documentElement.scrollHeight - innerHeight && frames < 400; y += step) {
      scrollTo(0, y)
      await painted()
      const now = performance.now()
      slowest = Math.max(slowest, now - last)
      last = now
      frames++
    }
    return { time: slowest, longest: await longest(start) }
  }

  Object.assign(globalThis, { look: { goTo, arm, scroll, count, text, until } })
}
