import { report, type Work } from './work.ts'

/** Enough for a second of work at most; between two slices the page may paint and the work be ended. */
const SLICE_BYTES = 4 * 1024 * 1024

export function slicesOf(bytes: Uint8Array, work: Work): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream({
    pull: async (controller) => {
      if (at > 0) await new Promise((resolve) => setTimeout(resolve))
      report(work, bytes.length === 0 ? 1 : at / bytes.length)
      controller.enqueue(bytes.subarray(at, at + SLICE_BYTES))
      at += SLICE_BYTES
      if (at >= bytes.length) controller.close()
    },
  })
}

/** @param length of all that comes, in bytes: known beforehand, so that nothing is held twice */
export async function joined(stream: ReadableStream<Uint8Array>, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const all = new Uint8Array(length)
  const reader = stream.getReader()
  let at = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    all.set(next.value, at)
    at += next.value.length
  }
  if (at !== length) throw new Error(`${at} bytes came instead of ${length}`)
  return all
}
