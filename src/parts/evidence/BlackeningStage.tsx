import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { moved, type Rectangle, resized } from '../../core/evidence/blackening.ts'
import { attachmentTexts } from '../../i18n/attachments.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Status } from '../../ui/Status.tsx'
import { Text } from '../../ui/Text.tsx'
import { useDrawing } from './useDrawing.ts'

export interface BlackeningStageProps {
  readonly picture: ImageBitmap
  readonly name: string
  readonly black: readonly Rectangle[]
  readonly onChange: (black: readonly Rectangle[]) => void
  readonly frozen: boolean
}

/** With the keyboard: a share of the photo per key. */
const STEP = 0.02
/** What "Schwärzung hinzufügen" puts into the middle. */
const FIRST: Rectangle = { x: 0.375, y: 0.4, width: 0.25, height: 0.2 }

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}

/** The photo with black rectangles on it, drawn and moved with a pointer or with keys. What is seen here is what will be stored. */
export function BlackeningStage({ picture, name, black, onChange, frozen }: BlackeningStageProps) {
  const t = useTexts(attachmentTexts)
  const [said, setSaid] = useState('')
  const adding = useRef<HTMLButtonElement>(null)
  const last = useRef<HTMLButtonElement>(null)
  const drawing = useDrawing({ black, onChange, frozen })
  const add = () => {
    onChange([...black, FIRST])
    setSaid(t('blackAdded', { number: black.length + 1 }))
    requestAnimationFrame(() => last.current?.focus())
  }
  const takeOut = (index: number) => {
    onChange(black.filter((_, i) => i !== index))
    setSaid(t('blackRemoved'))
    adding.current?.focus()
  }
  const onKey = (event: KeyboardEvent, index: number, rectangle: Rectangle) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      return takeOut(index)
    }
    const direction = DIRECTIONS[event.key]
    if (!direction) return
    event.preventDefault()
    const change = event.shiftKey ? resized : moved
    onChange(black.with(index, change(rectangle, ...direction)))
  }
  return (
    <div className="blackening">
      <div className="blackening__stage" ref={drawing.stage} {...drawing.handlers}>
        <Picture picture={picture} label={t('picture', { name })} />
        {black.map((rectangle, index) => (
          <button
            key={index}
            type="button"
            ref={index === black.length - 1 ? last : null}
            className="blackening__black"
            style={placeOf(rectangle)}
            data-black={index}
            disabled={frozen}
            aria-label={t('blackAt', { number: index + 1, ...percentOf(rectangle) })}
            onKeyDown={(event) => onKey(event, index, rectangle)}
          />
        ))}
        {drawing.draft && <span className="blackening__black" style={placeOf(drawing.draft)} />}
      </div>
      {!frozen && (
        <>
          <Cluster gap="small">
            <Button small icon="add" ref={adding} onClick={add}>
              {t('addBlack')}
            </Button>
            <Button small disabled={black.length === 0} onClick={() => takeOut(black.length - 1)}>
              {t('undo')}
            </Button>
          </Cluster>
          <Text muted small>
            {t('draw')} {t('keys')}
          </Text>
        </>
      )}
      <Status hidden>{said}</Status>
    </div>
  )
}

function Picture({ picture, label }: { readonly picture: ImageBitmap; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => canvas.current?.getContext('2d')?.drawImage(picture, 0, 0), [picture])
  return (
    <canvas
      ref={canvas}
      width={picture.width}
      height={picture.height}
      className="blackening__picture"
      role="img"
      aria-label={label}
    />
  )
}

function placeOf({ x, y, width, height }: Rectangle) {
  const share = (value: number) => `${value * 100}%`
  return { left: share(x), top: share(y), width: share(width), height: share(height) }
}

function percentOf({ x, y, width, height }: Rectangle) {
  const [left, top, wide, high] = [x, y, width, height].map((value) => Math.round(value * 100))
  return { left: left ?? 0, top: top ?? 0, width: wide ?? 0, height: high ?? 0 }
}
