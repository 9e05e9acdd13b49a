import type { ReactNode } from 'react'
import './layout.css'

export interface SideBySideProps {
  /** a list to move by; stands above the content on a narrow screen and stays in view on a wide one */
  readonly aside: ReactNode
  readonly children: ReactNode
}

export function SideBySide({ aside, children }: SideBySideProps) {
  return (
    <div className="ui-side-by-side">
      <div className="ui-side-by-side__aside">{aside}</div>
      <div className="ui-side-by-side__content">{children}</div>
    </div>
  )
}
