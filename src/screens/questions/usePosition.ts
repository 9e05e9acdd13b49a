import { useCallback, useEffect, useRef } from 'react'
import { goTo, type PlaceOf } from '../../parts/place.ts'
import { focusQuestion, questionOf } from '../../parts/question/focus.ts'

/** Safari refuses more than 100 changes of the address in 30 seconds; a held key makes more. */
const FOLLOW_MS = 250

export interface Position {
  /** id of the question that had the focus last on this page */
  readonly current: () => string | null
  /** Goes to a question wherever it is; the address follows. */
  readonly open: (place: { readonly domain: string; readonly question: string }) => void
  /** The next address is to move the focus even if it is the one in the browser already. */
  readonly forget: () => void
}

/**
 * Focus and address name the same question. Where the focus goes the address follows, without entries in the history;
 * an address that came from elsewhere moves the focus.
 * @param shown changes whenever other questions are on the screen
 */
export function usePosition(place: PlaceOf<'questions'>, shown: string): Position {
  const current = useRef<string | null>(null)
  const followed = useRef<string | null>(null)
  const { id, domain, question } = place

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = ({ target }: FocusEvent) => {
      const focused = target instanceof Element ? questionOf(target) : null
      if (!focused || !domain) return
      current.current = focused
      clearTimeout(timer)
      const { hash } = location
      timer = setTimeout(() => {
        // a link has been followed meanwhile: the next screen is on its way
        if (followed.current === focused || location.hash !== hash) return
        followed.current = focused
        goTo({ screen: 'questions', id, domain, question: focused }, { replace: true })
      }, FOLLOW_MS)
    }
    addEventListener('focusin', follow)
    return () => {
      clearTimeout(timer)
      removeEventListener('focusin', follow)
    }
  }, [id, domain])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same address moves the focus again when other questions came up
  useEffect(() => {
    if (!question) {
      current.current = null
      followed.current = null
      return
    }
    if (question === followed.current || questionOf(document.activeElement) === question) return
    followed.current = question
    // the frame focuses the heading of the page in an effect that runs after this one
    queueMicrotask(() => focusQuestion(question))
  }, [question, domain, shown])

  const forget = useCallback(() => {
    followed.current = null
  }, [])
  const open = useCallback(
    (target: { readonly domain: string; readonly question: string }) => {
      if (target.domain === domain && focusQuestion(target.question)) return
      forget()
      goTo({ screen: 'questions', id, ...target }, { replace: target.domain === domain })
    },
    [id, domain, forget],
  )
  return { current: useCallback(() => current.current, []), open, forget }
}
