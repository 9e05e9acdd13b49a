/** A part of a question that was measured before it is drawn, so that page breaks can be chosen. */
export interface Block {
  /** mm */
  readonly height: number
  /** mm that must stand together at its beginning; all of it unless told otherwise */
  readonly least?: number
  /** Draws at the cursor and leaves it below. `turn` turns the page unless so many mm are left on it; a text may break on its own. */
  readonly draw: (turn: Turn) => void
}

export type Turn = (height: number) => void

export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0)
}
