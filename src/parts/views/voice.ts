import { useSyncExternalStore } from 'react'
import type { ViewName } from '../../core/assessment/countingAnswers.ts'

/** For whom this tab answers the questions of an assessment. */
export interface Voice {
  readonly view: ViewName
  /** the assessor's role as it is written to answers; '' until it was said otherwise */
  readonly role: string
}

const MUNICIPALITY: Voice = { view: 'answers', role: '' }

/** By assessment; ends with the tab, so that nobody goes on as the assessor next morning without having said so. */
const voices = new Map<string, Voice>()
const listeners = new Set<() => void>()

function voiceOf(assessment: string): Voice {
  const known = voices.get(assessment) ?? kept(assessment)
  voices.set(assessment, known)
  return known
}

export function setVoice(assessment: string, voice: Voice): void {
  voices.set(assessment, voice)
  try {
    sessionStorage.setItem(keyOf(assessment), JSON.stringify(voice))
  } catch {
    // a browser that keeps nothing: it holds until the page is loaded again
  }
  for (const listener of listeners) listener()
}

export function useVoice(assessment: string): Voice {
  return useSyncExternalStore(subscribe, () => voiceOf(assessment))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function kept(assessment: string): Voice {
  try {
    const { view, role } = JSON.parse(sessionStorage.getItem(keyOf(assessment)) ?? 'null') ?? {}
    return view === 'assessor' ? { view, role: typeof role === 'string' ? role : '' } : MUNICIPALITY
  } catch {
    return MUNICIPALITY
  }
}

function keyOf(assessment: string): string {
  return `it-check-view-${assessment}`
}
