import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import './Badge.css'

export interface BadgeProps {
  readonly kind?: 'info' | 'success' | 'warning' | 'danger' | 'neutral'
  /** the kind's own icon when left out; `null` for none */
  readonly icon?: IconName | null
  readonly children: ReactNode
}

export function Badge({ kind = 'neutral', icon = kind === 'neutral' ? null : kind, children }: BadgeProps) {
  return (
    <span className={`kern-badge kern-badge--small ui-badge ui-badge--${kind} kern-badge--${kind}`}>
      {icon && <Icon name={icon} size="small" />}
      <span className="kern-label kern-label--small">{children}</span>
    </span>
  )
}
