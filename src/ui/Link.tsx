import type { ComponentProps } from 'react'
import { Icon } from './Icon.tsx'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import './Link.css'

export type LinkProps = ComponentProps<'a'> & {
  readonly href: string
  /** for a foreign site, opened in a new tab: what a screen reader adds, e.g. 'öffnet in einem neuen Tab' */
  readonly newTab?: string
}

export function Link({ newTab, children, ...rest }: LinkProps) {
  if (!newTab) return <a {...rest}>{children}</a>
  return (
    <a {...rest} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="ui-link__icon">
        <Icon name="open-in-new" size="small" />
      </span>
      <VisuallyHidden> ({newTab})</VisuallyHidden>
    </a>
  )
}
