import type { ReactNode } from 'react'
import './PageHeader.css'

export interface PageHeaderProps {
  readonly title: ReactNode
  /** small line above the title: where one is */
  readonly preline?: ReactNode
  /** one or two sentences under the title */
  readonly lead?: ReactNode
  /** buttons at the right, below on a narrow screen */
  readonly actions?: ReactNode
}

/** The one h1 of a screen; it takes the focus when the screen appears. */
export function PageHeader({ title, preline, lead, actions }: PageHeaderProps) {
  return (
    <header className="ui-page-header">
      <div className="ui-page-header__text">
        {preline && <p className="ui-page-header__preline">{preline}</p>}
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <p className="ui-page-header__lead">{lead}</p>}
      </div>
      {actions && <div className="ui-page-header__actions">{actions}</div>}
    </header>
  )
}
