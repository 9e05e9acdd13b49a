import type { ReactNode } from 'react'

export interface NavigationRowProps {
  readonly label: string
  readonly items: readonly { readonly href: string; readonly label: string; readonly current: boolean }[]
  readonly inner?: boolean
  /** behind the items: such as come only where there is something to see */
  readonly children?: ReactNode
}

export function NavigationRow({ label, items, inner, children }: NavigationRowProps) {
  return (
    <nav aria-label={label} className={inner ? 'app-nav app-nav--inner' : 'app-nav'}>
      <ul className="app-width app-nav__list">
        {items.map((item) => (
          <li key={item.href}>
            <a className="app-nav__link" href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
        {children}
      </ul>
    </nav>
  )
}
