/** A part of a question that was measured before it is drawn, so that page breaks can be chosen. */
export interface Block {
  /** mm */
  readonly height: number
  /** Draws at the cursor and leaves it below; what is higher than a page goes on on the next one. */
  readonly draw: () => void
}

export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0)
}
