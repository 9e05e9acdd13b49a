/**
 * Calls back when a part of the app could not be loaded: after an update on the server its file is gone, or the network is.
 * The frame then writes what waits and says that a new version must be loaded. Returns the way to stop.
 */
export function onFailedImport(callback: () => void): () => void {
  // sent by the loader that Vite puts around every import()
  addEventListener('vite:preloadError', callback)
  return () => removeEventListener('vite:preloadError', callback)
}
