import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { attachmentTexts } from '../../i18n/attachments.ts'
import { useTexts } from '../../i18n/useTexts.ts'

export interface ArrivingFiles {
  /** within the question that the files are for */
  readonly root: RefObject<HTMLDetailsElement | null>
  /** those that are not dealt with yet, oldest first */
  readonly files: readonly File[]
  readonly add: (files: readonly File[]) => void
  /** The first one is dealt with. */
  readonly done: () => void
}

interface Options {
  /** takes them from the whole page, not from its own question only */
  readonly anywhere: boolean
  readonly refuse: boolean
  readonly onArrival: () => void
}

/** Files that are dropped onto a question or pasted into it, wherever in it, and those that are chosen. Text is pasted as always. */
export function useArrivingFiles({ anywhere, refuse, onArrival }: Options): ArrivingFiles {
  const t = useTexts(attachmentTexts)
  const root = useRef<HTMLDetailsElement>(null)
  const [files, setFiles] = useState<readonly File[]>([])
  const add = (more: readonly File[]) => {
    setFiles((there) => [...there, ...more])
    onArrival()
  }
  const latest = useRef({ add, refuse, pastedName: '' })
  useLayoutEffect(() => {
    latest.current = { add, refuse, pastedName: t('pastedName') }
  })

  useEffect(() => {
    const place: EventTarget | null = anywhere ? document : (root.current?.closest('article') ?? root.current)
    if (!place) return
    const listening = new AbortController()
    const { signal } = listening
    const listen = <E extends Event>(type: string, listener: (event: E) => void) =>
      place.addEventListener(type, (event) => listener(event as E), { signal })
    listen<DragEvent>('dragover', (event) => {
      if (!latest.current.refuse && event.dataTransfer?.types.includes('Files')) event.preventDefault()
    })
    listen<DragEvent>('drop', (event) => {
      const dropped = [...(event.dataTransfer?.files ?? [])]
      if (dropped.length === 0 || latest.current.refuse) return
      event.preventDefault()
      latest.current.add(dropped)
    })
    listen<ClipboardEvent>('paste', (event) => {
      const pasted = [...(event.clipboardData?.files ?? [])]
      // copied from a text program, the same content comes as words and as a picture of them
      const isText = event.clipboardData?.types.includes('text/plain')
      if (pasted.length === 0 || isText || latest.current.refuse) return
      event.preventDefault()
      latest.current.add(pasted.map((file) => withName(file, latest.current.pastedName)))
    })
    return () => listening.abort()
  }, [anywhere])

  return { root, files, add, done: () => setFiles((there) => there.slice(1)) }
}

/** A picture without a file is called 'image.png' by every browser. */
function withName(file: File, name: string): File {
  return /^image\.\w+$/.test(file.name) ? new File([file], `${name}.png`, { type: file.type }) : file
}
