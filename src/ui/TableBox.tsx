import { type ReactNode, useId, useRef } from 'react'
import { classNames } from './classNames.ts'
import { useOverflow } from './useOverflow.ts'
import './Table.css'

export interface TableBoxProps {
  readonly caption: ReactNode
  readonly hideCaption?: boolean | undefined
  readonly small?: boolean
  readonly className?: string
  /** thead and tbody */
  readonly children: ReactNode
}

/** A table that scrolls in its own box on a narrow screen; the box takes the focus only while it can scroll. */
export function TableBox({ caption, hideCaption, small = true, className, children }: TableBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  const captionId = useId()
  const scrolls = useOverflow(box)
  return (
    <div
      ref={box}
      className="kern-table-responsive ui-table-box"
      {...(scrolls ? { role: 'region', 'aria-labelledby': captionId, tabIndex: 0 } : {})}
    >
      <table className={classNames('kern-table', 'ui-table', small && 'kern-table--small', className)}>
        <caption id={captionId} className={hideCaption ? 'kern-sr-only' : 'ui-table__caption'}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  )
}
