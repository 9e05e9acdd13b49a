import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './Heading.tsx'
import './Card.css'

export interface CardProps {
  readonly title?: ReactNode
  readonly headingLevel?: HeadingLevel
  /** makes the whole card lead there; the title is the link */
  readonly href?: string | undefined
  /** beside the title: a badge, a menu */
  readonly aside?: ReactNode
  readonly children?: ReactNode
  /** buttons */
  readonly footer?: ReactNode
  /** on a shaded ground instead of a frame */
  readonly surface?: boolean
  readonly as?: 'div' | 'article' | 'section' | 'li'
  readonly id?: string
}

export function Card({
  title,
  headingLevel = 2,
  href,
  aside,
  children,
  footer,
  surface,
  as: Tag = 'div',
  id,
}: CardProps) {
  return (
    <Tag id={id} className={surface ? 'kern-card kern-card--surface ui-card' : 'kern-card ui-card'}>
      {(title || aside) && (
        <div className="ui-card__header">
          {title && (
            <Heading level={headingLevel} size="small">
              {href ? (
                <a className="ui-card__link" href={href}>
                  {title}
                </a>
              ) : (
                title
              )}
            </Heading>
          )}
          {aside && <div className="ui-card__aside">{aside}</div>}
        </div>
      )}
      {children && <div className="ui-card__body">{children}</div>}
      {footer && <div className="ui-card__footer">{footer}</div>}
    </Tag>
  )
}
