import { lazy, Suspense } from 'react'
import { questionsTexts } from '../../i18n/questions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { LinkButton, type LinkButtonProps } from '../../ui/LinkButton.tsx'

/** Only parts are given back. */
const GiveBack = lazy(async () => ({ default: (await import('../../parts/handOut/GiveBack.tsx')).GiveBack }))

export type WayOnProps = Pick<LinkButtonProps, 'iconAfter'> & { readonly id: string; readonly feed: AssessmentFeed }

/** Where one goes when all is answered: to the result, or, as a part has none, back with it. */
export function WayOn({ id, feed, iconAfter }: WayOnProps) {
  const t = useTexts(questionsTexts)
  if (feed.part) {
    return (
      <Suspense>
        <GiveBack small id={id} slip={feed.part} municipality={feed.getState().header.municipality.name} />
      </Suspense>
    )
  }
  return (
    <LinkButton variant="primary" small iconAfter={iconAfter} href={hrefOf({ screen: 'result', id })}>
      {t('toResult')}
    </LinkButton>
  )
}
