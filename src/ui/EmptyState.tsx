import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './Heading.tsx'
import './EmptyState.css'

export interface EmptyStateProps {
  readonly title: ReactNode
  readonly headingLevel?: HeadingLevel
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** below the buttons: what one may do as well */
  readonly footer?: ReactNode
}

/** Says what will be here and what to do first. */
export function EmptyState({ title, headingLevel = 2, children, actions, footer }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      <Heading level={headingLevel} size="medium">
        {title}
      </Heading>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {actions && <div className="ui-empty__actions">{actions}</div>}
      {footer && <div className="ui-empty__footer">{footer}</div>}
    </div>
  )
}
