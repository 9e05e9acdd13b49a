import type { ReactNode, Ref } from 'react'

export interface StatusProps {
  /** left out where the words are written through `ref` */
  readonly children?: ReactNode
  readonly className?: string
  /** heard, not seen */
  readonly hidden?: boolean
  readonly ref?: Ref<HTMLSpanElement>
}

/** Speaks its words when they change. It must stand on the page before the first change, empty if need be. */
export function Status({ children, className, hidden, ref }: StatusProps) {
  return (
    <span ref={ref} role="status" className={hidden ? 'kern-sr-only' : className}>
      {children}
    </span>
  )
}
