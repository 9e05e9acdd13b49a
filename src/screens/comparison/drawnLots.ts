import type { World } from '../../core/world.ts'

let secret: string | null = null

/**
 * By which the letters of the municipalities are drawn: the same while the app is open in this tab, another one after the next start.
 * It is kept nowhere, so that nobody can tell later which letter was whose.
 */
export function drawnLots({ newId }: World): string {
  secret ??= newId()
  return secret
}
