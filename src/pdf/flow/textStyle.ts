/** Point to mm */
export const MM_PER_POINT = 25.4 / 72

export type Face = 'normal' | 'bold'

export interface TextStyle {
  /** in points */
  readonly size: number
  readonly face: Face
  /** '#rrggbb', at least 4.5:1 on what it stands on */
  readonly color: string
  /** line height in em */
  readonly leading: number
}

/** Height of a line in mm. */
export function lineHeight({ size, leading }: TextStyle): number {
  return size * leading * MM_PER_POINT
}
