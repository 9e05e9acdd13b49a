import { useSyncExternalStore } from 'react'
import type { AssessmentFeed } from '../storage/openAssessment.ts'
import { useCurrentFeed } from './currentFeed.ts'

/** Of whom the views beside it are: who has the files of several municipalities must never wonder. */
export function AssessmentName({ id }: { readonly id: string }) {
  const feed = useCurrentFeed(id)
  // there before the name is, so that nothing moves when it comes
  return <p className="app-nav__name">{feed && <Name feed={feed} />}</p>
}

/** Words, not the header: that is another one after each answer, which would draw this again. */
function Name({ feed }: { readonly feed: AssessmentFeed }) {
  const name = useSyncExternalStore(feed.subscribe, () => feed.getState().header.municipality.name)
  const title = useSyncExternalStore(feed.subscribe, () => feed.getState().header.title)
  return (
    <>
      {name}
      {title && <span className="app-nav__title"> · {title}</span>}
    </>
  )
}
