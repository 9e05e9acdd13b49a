import type { ReactNode } from 'react'

export interface StatusProps {
  readonly children: ReactNode
  readonly className?: string
  /** heard, not seen */
  readonly hidden?: boolean
}

/** Speaks its words when they change. It must stand on the page before the first change, empty if need be. */
export function Status({ children, className, hidden }: StatusProps) {
  return (
    <span role="status" className={hidden ? 'kern-sr-only' : className}>
      {children}
    </span>
  )
}
