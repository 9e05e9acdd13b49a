import './SkipLink.css'

export interface SkipLinkProps {
  /** id of an element that can take the focus; a heading of the first level within it takes it instead */
  readonly target: string
  readonly children: string
}

/**
 * Moves the focus itself: following `#main` would change the address, and the address names the screen. What stands before the heading
 * leads elsewhere: on a page of questions more than 20 links and buttons.
 */
export function SkipLink({ target, children }: SkipLinkProps) {
  return (
    <a
      className="ui-skip-link"
      href={`#${target}`}
      onClick={(event) => {
        event.preventDefault()
        const main = document.getElementById(target)
        ;(main?.querySelector<HTMLElement>('h1[tabindex]') ?? main)?.focus()
      }}
    >
      {children}
    </a>
  )
}
