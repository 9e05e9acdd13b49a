export interface NavigationRowProps {
  readonly label: string
  readonly items: readonly { readonly href: string; readonly label: string; readonly current: boolean }[]
  readonly inner?: boolean
}

export function NavigationRow({ label, items, inner }: NavigationRowProps) {
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
      </ul>
    </nav>
  )
}
