import { type ReactNode, useState } from 'react'
import { Icon } from '../ui/Icon.tsx'
import { AssessmentName } from './AssessmentName.tsx'

export interface NavigationRowProps {
  readonly label: string
  /** what the button is called behind which the items are on a narrow screen */
  readonly menu: string
  readonly items: readonly { readonly href: string; readonly label: string; readonly current: boolean }[]
  /** id of the assessment whose views these are */
  readonly of?: string
  /** behind the items: such as come only where there is something to see */
  readonly children?: ReactNode
}

export function NavigationRow({ label, menu, items, of, children }: NavigationRowProps) {
  const here = items.find(({ current }) => current)?.label
  const words = here ? `${menu}: ${here}` : menu
  // by where one is: arriving elsewhere closes it
  const [openAt, setOpenAt] = useState('')
  const open = openAt === words
  return (
    <nav aria-label={label} className={of ? 'app-nav app-nav--inner' : 'app-nav'}>
      <div className="app-width app-nav__row">
        {of && <AssessmentName id={of} />}
        <button
          type="button"
          className="app-nav__menu"
          aria-expanded={open}
          onClick={() => setOpenAt(open ? '' : words)}
        >
          {words}
          <Icon name={open ? 'arrow-up' : 'arrow-down'} />
        </button>
        <ul className="app-nav__list">
          {items.map((item) => (
            <li key={item.href}>
              <a
                className="app-nav__link"
                href={item.href}
                aria-current={item.current ? 'page' : undefined}
                onClick={() => setOpenAt('')}
              >
                {item.label}
              </a>
            </li>
          ))}
          {children}
        </ul>
      </div>
    </nav>
  )
}
