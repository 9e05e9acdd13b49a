/** Resolves in the task right after the next frame was produced, with the time then. */
export function afterFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage(null)
    })
  })
}

/** What `look` finds, asked once a frame; rejects with the sentence after `patience` ms. */
export function until<T>(look: () => T | null | false, patience: number, sentence: string): Promise<T> {
  const end = performance.now() + patience
  return new Promise((resolve, reject) => {
    const again = () => {
      const found = look()
      if (found !== null && found !== false) resolve(found)
      else if (performance.now() > end) reject(new Error(sentence))
      else requestAnimationFrame(again)
    }
    again()
  })
}

export function rest(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
