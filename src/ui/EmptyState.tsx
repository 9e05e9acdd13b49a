import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './Heading.tsx'
import './EmptyState.css'

export interface EmptyStateProps {
  readonly title: ReactNode
  readonly headingLevel?: HeadingLevel
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

/** Says what will be here and what to do first. */
export function EmptyState({ title, headingLevel = 2, children, actions }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      <Heading level={headingLevel} size="medium">
        {title}
      </Heading>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {actions && <div className="ui-empty__actions">{actions}</div>}
    </div>
  )
}
