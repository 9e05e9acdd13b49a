import { useState } from 'react'
import type { PlaceOf } from '../../parts/place.ts'
import { HelpStart } from './HelpStart.tsx'
import { ManualPage, WHOLE } from './ManualPage.tsx'
import { TopicPage } from './TopicPage.tsx'
import { isTopic } from './topics.ts'
import './help.css'

/** What was searched for stays while one reads what was found, for the way back. */
export function HelpScreen({ params: { topic, heading } }: { readonly params: PlaceOf<'help'> }) {
  const [query, setQuery] = useState('')
  if (topic === WHOLE) return <ManualPage chapter={heading} />
  if (topic !== undefined && isTopic(topic)) return <TopicPage topic={topic} heading={heading} />
  return <HelpStart unknown={topic !== undefined} query={query} onQuery={setQuery} />
}
