import { useSyncExternalStore } from 'react'
import { deviations } from '../core/views/compareViews.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { viewsTexts } from '../i18n/views.ts'
import { hrefOf } from '../parts/place.ts'
import type { AssessmentFeed } from '../storage/openAssessment.ts'
import { useCurrentFeed } from './currentFeed.ts'

export interface DeviationsItemProps {
  readonly assessment: string
  readonly current: boolean
}

/** Only where an assessor answered, or where one stands on the screen already. */
export function DeviationsItem({ assessment, current }: DeviationsItemProps) {
  const feed = useCurrentFeed(assessment)
  if (feed) return <Counted feed={feed} assessment={assessment} current={current} />
  return current && <Item assessment={assessment} current open={0} />
}

function Counted({ feed, assessment, current }: DeviationsItemProps & { readonly feed: AssessmentFeed }) {
  const open = useSyncExternalStore(feed.subscribe, () => openIn(feed))
  return (open !== null || current) && <Item assessment={assessment} current={current} open={open ?? 0} />
}

/** `null`: no assessor said anything */
function openIn(feed: AssessmentFeed): number | null {
  const { assessment } = feed.getState()
  if (Object.keys(assessment.assessor).length === 0) return null
  return deviations(assessment, feed.questionnaire).filter(({ settled }) => settled === null).length
}

function Item({ assessment, current, open }: DeviationsItemProps & { readonly open: number }) {
  const t = useTexts(viewsTexts)
  return (
    <li>
      <a
        className="app-nav__link"
        href={hrefOf({ screen: 'deviations', id: assessment })}
        aria-current={current ? 'page' : undefined}
      >
        {open > 0 ? t('navigationCount', { count: open }) : t('navigation')}
      </a>
    </li>
  )
}
