/** Photos and questionnaires are opened anew. */
const LARGEST = 16 * 1024
/** Some MB at most; the answers and measures of ten large assessments. */
const MOST = 5000

/**
 * What was behind sealed bodies, packed as it was: a screen reads all rows of its assessment after every save, of which one has changed. In the
 * memory of the tab, as is what stands on the screen. Only the very same bytes are found again.
 */
export class OpenedBodies {
  readonly #known = new Map<string, { readonly sealed: Uint8Array; readonly packed: Uint8Array }>()

  /** @param name of the row */
  find(name: string, sealed: Uint8Array): Uint8Array | undefined {
    const known = this.#known.get(name)
    return known && isSame(known.sealed, sealed) ? known.packed : undefined
  }

  keep(name: string, sealed: Uint8Array, packed: Uint8Array): void {
    if (packed.length > LARGEST) return
    // the one that was kept first goes
    const [oldest] = this.#known.size >= MOST ? this.#known.keys() : []
    if (oldest !== undefined) this.#known.delete(oldest)
    this.#known.set(name, { sealed, packed })
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  // a loop, not a callback for each byte: this runs for all rows after each save
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
