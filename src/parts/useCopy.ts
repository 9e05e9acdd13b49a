import { type RefObject, useEffect, useRef, useState } from 'react'

/** `refused`: the text area that shows the text has the focus and is selected, to be copied by hand. */
export type CopyOutcome = 'copied' | 'refused'

export interface Copying {
  /** goes onto the text area; it may appear only once copying was refused */
  readonly area: RefObject<HTMLTextAreaElement | null>
  readonly copy: () => Promise<void>
  /** what became of exactly this text; `null` too once it has changed */
  readonly outcome: CopyOutcome | null
}

/** Puts a text on the clipboard; where the browser refuses, it is selected for copying by hand. */
export function useCopy(text: string): Copying {
  const area = useRef<HTMLTextAreaElement>(null)
  const [last, setLast] = useState<{ readonly text: string; readonly outcome: CopyOutcome } | null>(null)
  useEffect(() => {
    if (last?.outcome !== 'refused') return
    area.current?.focus()
    area.current?.select()
  }, [last])
  return {
    area,
    copy: async () => setLast({ text, outcome: (await toClipboard(text)) ? 'copied' : 'refused' }),
    outcome: last?.text === text ? last.outcome : null,
  }
}

/** A page without https has no clipboard at all; others may refuse. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
