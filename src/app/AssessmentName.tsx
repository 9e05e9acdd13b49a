import { useSyncExternalStore } from 'react'
import type { AssessmentFeed } from '../storage/openAssessment.ts'
import { useCurrentFeed } from './currentFeed.ts'

/** Of whom the views beside it are: who has the files of several municipalities must never wonder. */
export function AssessmentName({ id }: { readonly id: string }) {
  const feed = useCurrentFeed(id)
  // there before the name is, so that nothing moves when it comes
  return <p className="app-nav__name">{feed && <Name feed={feed} />}</p>
}

function Name({ feed }: { readonly feed: AssessmentFeed }) {
  const { municipality, title } = useSyncExternalStore(feed.subscribe, () => feed.getState().header)
  return (
    <>
      {municipality.name}
      {title && <span className="app-nav__title"> · {title}</span>}
    </>
  )
}
