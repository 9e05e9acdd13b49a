import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { Icon, type IconName } from './Icon.tsx'
import './ActionMenu.css'

export interface ActionMenuItem {
  readonly label: string
  readonly icon?: IconName
  readonly danger?: boolean
  readonly onSelect: () => void
}

export interface ActionMenuProps {
  /** names the button: 'Weitere Aktionen für Musterstadt' */
  readonly label: string
  readonly items: readonly ActionMenuItem[]
  /** shows the label beside the icon */
  readonly showLabel?: boolean
}

/** px between an open menu and the edge of the window */
const MARGIN = 8

/** A button that shows further buttons. Plain buttons instead of a menu widget: Tab and Enter work as everywhere, Escape closes. */
export function ActionMenu({ label, items, showLabel }: ActionMenuProps) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const listId = useId()
  useLayoutEffect(() => {
    if (!open || !list.current) return
    // opens towards the left, as its button usually stands at the right edge; on a phone there is no room for it on either side
    const outside = MARGIN - list.current.getBoundingClientRect().left
    if (outside > 0) list.current.style.insetInlineEnd = `${-outside}px`
  }, [open])
  useEffect(() => {
    if (!open) return
    const onPointer = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointer)
    return () => document.removeEventListener('pointerdown', onPointer)
  }, [open])
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for keys and focus of the buttons inside
    <div
      ref={root}
      className="ui-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        close()
      }}
      onBlur={(event) => {
        if (event.relatedTarget && !root.current?.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <Button
        ref={button}
        variant="tertiary"
        small
        icon="more-vert"
        iconOnly={!showLabel}
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && (
        <ul ref={list} id={listId} className="ui-menu__list">
          {items.map((item) => (
            <li key={item.label}>
              <button
                type="button"
                className={item.danger ? 'ui-menu__item ui-menu__item--danger' : 'ui-menu__item'}
                onClick={() => {
                  close()
                  item.onSelect()
                }}
              >
                {item.icon && <Icon name={item.icon} size="small" />}
                {item.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
