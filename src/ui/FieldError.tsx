import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

export function FieldError({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p className="kern-error" id={id}>
      <Icon name="danger" />
      <span className="kern-body">{children}</span>
    </p>
  )
}
