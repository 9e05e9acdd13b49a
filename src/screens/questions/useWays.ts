import type { RefObject } from 'react'
import { nextOpen } from '../../core/scoring/nextOpen.ts'
import { chooseOption, focusComment } from './focus.ts'
import type { KeyAction } from './keys.ts'
import type { Find } from './useFind.ts'
import { useKeys } from './useKeys.ts'
import type { Position } from './usePosition.ts'
import type { DomainView, QuestionsView } from './view.ts'

interface Ways {
  readonly view: QuestionsView
  readonly domain: DomainView
  readonly position: Position
  readonly find: Find
  readonly searchInput: RefObject<HTMLInputElement | null>
  /** single keys may be used */
  readonly enabled: boolean
  readonly onHelp: () => void
}

/** The ways from question to question, by keys; returns the one that has a button as well: to the next open question. */
export function useWays({ view, domain, position, find, searchInput, enabled, onHelp }: Ways): () => void {
  const inScope = view.states.filter((state) => state.status !== 'out')
  const open = (state: (typeof inScope)[number] | null | undefined) => {
    if (!state) return
    find.hide()
    position.open({ domain: state.domain.id, question: state.question.id })
  }
  const toNextOpen = () => {
    const first = view.states.findIndex((state) => state.domain === domain.domain)
    open(nextOpen(view.states, position.current() ?? view.states[first - 1]?.question.id ?? null))
  }
  const move = (by: 1 | -1) => {
    const at = inScope.findIndex((state) => state.question.id === position.current())
    open(at < 0 ? domain.states[0] : inScope[at + by])
  }
  const search = () => {
    const input = searchInput.current
    const panel = input?.closest('details')
    if (panel) panel.open = true
    input?.focus()
  }
  const act = (action: KeyAction) => {
    const current = position.current() ?? domain.states[0]?.question.id
    switch (action.kind) {
      case 'option':
        return current && chooseOption(current, action.key)
      case 'comment':
        return current && focusComment(current)
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
