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

/** A write takes a few milliseconds: words that come and go with every key would only flicker. */
const SHORT_MS = 400

/**
 * Says "saved" only when it is on the disk. Seen, not spoken: it changes with every keystroke; a failure speaks for itself.
 * Written past React: it changes twice with every answer, and each time React would be longer about it than the browser. A short write only
 * hides the words and shows them again, so that nothing is laid out anew.
 */
export function SaveStatus({ saver }: { readonly saver: Saving }) {
  const t = useTexts(savingTexts)
  const [root, icon, words] = [useSpan(), useSpan(), useSpan()]
  useLayoutEffect(() => {
    let slow: ReturnType<typeof setTimeout> | undefined
    const write = (kind: keyof typeof LOOKS) => {
      if (!root.current || !icon.current || !words.current?.firstChild) return
      setIfOther(icon.current, 'className', iconClass(LOOKS[kind].icon, 'small'))
      // in place: after a change of nodes every `:has()` around them would be judged anew
      setIfOther(words.current.firstChild, 'nodeValue', t(LOOKS[kind].words))
      root.current.className = `save-status save-status--${kind}`
    }
    const hide = () => {
      if (root.current) root.current.className = 'save-status save-status--hidden'
      return setTimeout(write, SHORT_MS, 'saving')
    }
    const show = () => {
      const { kind } = saver.state
      if (kind === 'saving') {
        slow ??= hide()
        return
      }
      clearTimeout(slow)
      slow = undefined
      write(kind)
    }
    show()
    const leave = saver.subscribe(show)
    return () => {
      clearTimeout(slow)
      leave()
    }
  }, [saver, t, root, icon, words])
  return (
    <span ref={root}>
      <span ref={icon} aria-hidden="true" />
      <span ref={words}> </span>
    </span>
  )
}

function setIfOther<K extends 'className' | 'nodeValue', N extends Record<K, unknown>>(node: N, name: K, value: N[K]) {
  if (node[name] !== value) node[name] = value
}

function useSpan() {
  return useRef<HTMLSpanElement>(null)
}
