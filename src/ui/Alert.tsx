import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './Heading.tsx'
import { Icon } from './Icon.tsx'
import './Alert.css'

export interface AlertProps {
  readonly kind: 'info' | 'success' | 'warning' | 'danger'
  readonly title: ReactNode
  /** makes the title a heading of the page; left out, it is a strong line of text */
  readonly headingLevel?: HeadingLevel
  readonly children?: ReactNode
  /** buttons under the text */
  readonly actions?: ReactNode
  /** only for what appears after an action: 'status' waits for a pause in the speech, 'alert' interrupts */
  readonly live?: 'status' | 'alert'
}

export function Alert({ kind, title, headingLevel, children, actions, live }: AlertProps) {
  const body = children || actions
  return (
    <div className={`kern-alert kern-alert--${kind} ui-alert`} role={live}>
      <div className="kern-alert__header">
        <Icon name={kind} size="large" />
        {headingLevel ? (
          <Heading level={headingLevel} size="small">
            {title}
          </Heading>
        ) : (
          <p className="ui-alert__title">{title}</p>
        )}
      </div>
      {body && (
        <div className="kern-alert__body">
          {typeof children === 'string' ? <p>{children}</p> : children}
          {actions && <div className="ui-alert__actions">{actions}</div>}
        </div>
      )}
    </div>
  )
}
