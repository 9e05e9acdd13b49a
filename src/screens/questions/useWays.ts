import type { RefObject } from 'react'
import type { ViewName } from '../../core/assessment/countingAnswers.ts'
import type { Slip } from '../../core/merge/slip.ts'
import { nextOpen } from '../../core/scoring/nextOpen.ts'
import { openFor } from '../../core/scoring/openFor.ts'
import type { QuestionState } from '../../core/scoring/questionState.ts'
import { chooseOption, focusComment, pressUnchanged } from '../../parts/question/focus.ts'
import type { KeyAction } from '../../parts/question/keys.ts'
import { useKeys } from '../../parts/question/useKeys.ts'
import type { LiveView } from './live.ts'
import type { DomainPlace } from './useDomain.ts'
import type { Find } from './useFind.ts'
import type { Position } from './usePosition.ts'

interface Ways {
  readonly live: LiveView
  /** for whom this tab answers */
  readonly view: ViewName
  readonly domain: DomainPlace
  readonly position: Position
  readonly find: Find
  /** parts that others answer just now */
  readonly waitedFor: readonly Slip[]
  readonly searchInput: RefObject<HTMLInputElement | null>
  /** single keys may be used */
  readonly enabled: boolean
  readonly onHelp: () => void
}

/** The ways from question to question, by keys; returns the one that has a button as well: to the next open question. */
export function useWays({
  live,
  view,
  domain: { domain },
  position,
  find,
  waitedFor,
  searchInput,
  enabled,
  onHelp,
}: Ways): () => void {
  const inScope = () => live.get().view.states.filter((state) => state.status !== 'out')
  const firstHere = () => inScope().find((state) => state.domain === domain)
  const open = (state: QuestionState | null | undefined) => {
    if (!state) return
    find.hide()
    position.open({ domain: state.domain.id, question: state.question.id })
  }
  const toNextOpen = () => {
    const states = openFor(view, live.feed.getState().assessment, live.get().view.states)
    const first = states.findIndex((state) => state.domain === domain)
    const from = position.current() ?? states[first - 1]?.question.id ?? null
    const theirs = new Set(waitedFor.flatMap(({ questions }) => questions))
    const mine = states.filter(({ question: { id } }) => id === from || !theirs.has(id))
    // who has nothing else left may well answer what others have
    open(nextOpen(mine, from) ?? nextOpen(states, from))
  }
  const move = (by: 1 | -1) => {
    const states = inScope()
    const at = states.findIndex((state) => state.question.id === position.current())
    open(at < 0 ? firstHere() : states[at + by])
  }
  const search = () => {
    const input = searchInput.current
    const panel = input?.closest('details')
    if (panel) panel.open = true
    input?.focus()
  }
  const act = (action: KeyAction) => {
    const current = position.current() ?? firstHere()?.question.id
    switch (action.kind) {
      case 'option':
        return current && chooseOption(current, action.key)
      case 'comment':
        return current && focusComment(current)
      case 'unchanged':
        return current && pressUnchanged(current)
      case 'move':
        return move(action.by)
      case 'next-open':
        return toNextOpen()
      case 'search':
        return search()
      case 'help':
        return onHelp()
      default:
        return action satisfies never
    }
  }
  useKeys(enabled, act)
  return toNextOpen
}
