import { type PointerEvent, type RefObject, useRef, useState } from 'react'
import { between, moved, type Rectangle } from '../../core/evidence/blackening.ts'

interface Point {
  readonly x: number
  readonly y: number
}

type Gesture =
  | { readonly kind: 'draw'; readonly from: Point }
  | { readonly kind: 'move'; readonly index: number; readonly start: Rectangle; readonly from: Point }

export interface Drawing {
  readonly stage: RefObject<HTMLDivElement | null>
  /** what is being drawn and not there yet */
  readonly draft: Rectangle | null
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void
    readonly onPointerMove: (event: PointerEvent) => void
    readonly onPointerUp: (event: PointerEvent) => void
    readonly onPointerCancel: () => void
  }
}

interface Wiring {
  readonly black: readonly Rectangle[]
  readonly onChange: (black: readonly Rectangle[]) => void
  readonly frozen: boolean
}

/** Mouse, finger and pen alike: dragging over the photo draws a rectangle, dragging a rectangle moves it. */
export function useDrawing({ black, onChange, frozen }: Wiring): Drawing {
  const stage = useRef<HTMLDivElement>(null)
  const gesture = useRef<Gesture | null>(null)
  const [draft, setDraft] = useState<Rectangle | null>(null)

  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const box = stage.current?.getBoundingClientRect()
    return box ? { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height } : { x: 0, y: 0 }
  }
  const onPointerDown = (event: PointerEvent) => {
    if (frozen || event.button !== 0) return
    const from = pointOf(event)
    const index = Number((event.target as HTMLElement).dataset['black'] ?? -1)
    const start = black[index]
    gesture.current = start ? { kind: 'move', index, start, from } : { kind: 'draw', from }
    stage.current?.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent) => {
    const now = gesture.current
    if (!now) return
    const to = pointOf(event)
    if (now.kind === 'draw') setDraft(between(now.from, to))
    else onChange(black.with(now.index, moved(now.start, to.x - now.from.x, to.y - now.from.y)))
  }
  const end = () => {
    gesture.current = null
    setDraft(null)
  }
  const onPointerUp = (event: PointerEvent) => {
    const now = gesture.current
    const drawn = now?.kind === 'draw' ? between(now.from, pointOf(event)) : null
    if (drawn) onChange([...black, drawn])
    end()
  }
  return { stage, draft, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end } }
}
