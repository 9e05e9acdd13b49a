import { useEffect, useRef, useState } from 'react'

/**
 * Takes what is dropped anywhere on the page, as long as there are files or folders in it; the mouse's extra way beside a button. `true`
 * while some are held over it. What a drop zone inside of it has taken is left to that zone.
 * @param onDrop must take what it needs at once: the browser empties the transfer afterwards
 */
export function useFileDrop(onDrop: (transfer: DataTransfer) => void): boolean {
  const [over, setOver] = useState(false)
  const take = useRef(onDrop)
  useEffect(() => {
    take.current = onDrop
  })
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      // without this the browser would open the file itself, in the place of the app
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      // within the page one element is left for another
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (event.defaultPrevented) return
      const transfer = event.dataTransfer
      if (!transfer?.files.length) return
      event.preventDefault()
      take.current(transfer)
    }
    addEventListener('dragover', hold)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', hold)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return over
}
