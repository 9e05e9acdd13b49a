import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import { Icon, type IconName } from './Icon.tsx'
import './Button.css'

/** Shared by `Button` and `LinkButton`, which differ only in their element. */
export interface ButtonLook {
  /** `primary` at most once per screen; `danger` for what cannot be undone; `link` reads like a link in running text */
  readonly variant?: 'primary' | 'secondary' | 'tertiary' | 'danger' | 'link'
  readonly icon?: IconName | undefined
  readonly iconAfter?: IconName | undefined
  readonly small?: boolean
  /** as wide as its container */
  readonly block?: boolean
  /** shows the icon alone; the children stay as accessible name */
  readonly iconOnly?: boolean
}

export function buttonClass(look: ButtonLook, className?: string): string {
  const { variant = 'secondary', small, block, iconOnly } = look
  if (variant === 'link') return classNames('ui-btn-link', className)
  return classNames(
    'kern-btn',
    variant === 'danger' ? 'ui-btn--danger' : `kern-btn--${variant}`,
    small && 'ui-btn--small',
    block && 'kern-btn--block',
    iconOnly && 'ui-btn--icon-only',
    className,
  )
}

export function ButtonContent({ look, children }: { readonly look: ButtonLook; readonly children: ReactNode }) {
  return (
    <>
      {look.icon && <Icon name={look.icon} />}
      <span className={look.iconOnly ? 'kern-sr-only' : 'kern-label'}>{children}</span>
      {look.iconAfter && <Icon name={look.iconAfter} />}
    </>
  )
}
