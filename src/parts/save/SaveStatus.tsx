import { useLayoutEffect, useRef } from 'react'
import { savingTexts } from '../../i18n/saving.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Saving } from '../../storage/saveState.ts'
import { iconClass } from '../../ui/Icon.tsx'
import './save.css'

const LOOKS = {
  saved: { words: 'saved', icon: 'check' },
  saving: { words: 'saving', icon: 'autorenew' },
  failed: { words: 'unsaved', icon: 'warning' },
} as const

/**
 * Says "saved" only when it is on the disk. Seen, not spoken: it changes with every keystroke; a failure speaks for itself.
 * Written past React: it changes twice with every answer, and each time React would be longer about it than the browser.
 */
export function SaveStatus({ saver }: { readonly saver: Saving }) {
  const t = useTexts(savingTexts)
  const [root, icon, words] = [useSpan(), useSpan(), useSpan()]
  useLayoutEffect(() => {
    const show = () => {
      if (!root.current || !icon.current || !words.current?.firstChild) return
      const { kind } = saver.state
      root.current.className = `save-status save-status--${kind}`
      icon.current.className = iconClass(LOOKS[kind].icon, 'small')
      // in place: after a change of nodes every `:has()` around them would be judged anew
      words.current.firstChild.nodeValue = t(LOOKS[kind].words)
    }
    show()
    return saver.subscribe(show)
  }, [saver, t, root, icon, words])
  return (
    <span ref={root}>
      <span ref={icon} aria-hidden="true" />
      <span ref={words}> </span>
    </span>
  )
}

function useSpan() {
  return useRef<HTMLSpanElement>(null)
}
