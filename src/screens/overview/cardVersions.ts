import { late } from './late.ts'

/** Most people have nothing older than the newest version: its code comes with the first card that says something of it. */
export const { load: loadCardVersions, useLate: useCardVersions } = late(
  async () => (await import('./OtherVersions.tsx')).drawOtherVersions,
)
