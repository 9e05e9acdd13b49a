/**
 * Whether this looks like a private window, whose data are deleted when it is closed. No browser tells. Firefox and Safari refuse the
 * private file system in private windows; Chromium bounds the quota there by the memory instead of by the disk.
 */
export async function looksLikePrivateWindow(): Promise<boolean> {
  const storage = navigator.storage as StorageManager | undefined
  if (!storage?.getDirectory) return false
  try {
    await storage.getDirectory()
    const { quota } = await storage.estimate()
    return isMemoryBound(quota, heapLimit())
  } catch (error) {
    return error instanceof DOMException && (error.name === 'SecurityError' || error.name === 'UnknownError')
  }
}

/** @param quota bytes @param heapLimit bytes, `null` where the browser does not say: then the quota says nothing either */
export function isMemoryBound(quota: number | undefined, heapLimit: number | null): boolean {
  return quota !== undefined && heapLimit !== null && quota < 2 * heapLimit
}

function heapLimit(): number | null {
  return (performance as { memory?: { jsHeapSizeLimit: number } }).memory?.jsHeapSizeLimit ?? null
}
