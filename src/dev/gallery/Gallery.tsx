import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { GalleryButtons } from './GalleryButtons.tsx'
import { GalleryFeedback } from './GalleryFeedback.tsx'
import { GalleryFields } from './GalleryFields.tsx'
import { GalleryLayout } from './GalleryLayout.tsx'
import { GalleryOverlays } from './GalleryOverlays.tsx'
import { GalleryQuestionnaire } from './GalleryQuestionnaire.tsx'

/** Every component in every state, to look at in both themes, narrow, zoomed and in high contrast: `#/galerie` in a dev build. */
export function Gallery() {
  return (
    <Stack gap="3x-large">
      <PageHeader title="Galerie" lead="Alle Bausteine der Oberfläche in allen Zuständen, zum Ansehen und Prüfen." />
      <GalleryButtons />
      <GalleryFields />
      <GalleryFeedback />
      <GalleryOverlays />
      <GalleryLayout />
      <GalleryQuestionnaire />
    </Stack>
  )
}
