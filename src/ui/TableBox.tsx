import { type ReactNode, useId, useRef } from 'react'
import { classNames } from './classNames.ts'
import { TABLE_ROLES } from './tableRoles.ts'
import { useOverflow } from './useOverflow.ts'
import './Table.css'

export interface TableBoxProps {
  readonly caption: ReactNode
  readonly hideCaption?: boolean | undefined
  readonly small?: boolean
  readonly className?: string
  /** shows each row as a card on a narrow screen: the parts take `TABLE_ROLES`, the cells their column's name as `data-label` */
  readonly cards?: boolean
  /** thead and tbody */
  readonly children: ReactNode
}

/** A table that scrolls in its own box on a narrow screen; the box takes the focus only while it can scroll. */
export function TableBox({ caption, hideCaption, small = true, className, cards, children }: TableBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  const captionId = useId()
  const scrolls = useOverflow(box)
  return (
    <div
      ref={box}
      className="kern-table-responsive ui-table-box"
      {...(scrolls ? { role: 'region', 'aria-labelledby': captionId, tabIndex: 0 } : {})}
    >
      <table
        {...(cards ? TABLE_ROLES.table : {})}
        className={classNames(
          'kern-table',
          'ui-table',
          small && 'kern-table--small',
          cards && 'ui-table--cards',
          className,
        )}
      >
        <caption id={captionId} className={hideCaption ? 'kern-sr-only' : 'ui-table__caption'}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  )
}
