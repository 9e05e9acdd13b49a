import './SkipLink.css'

export interface SkipLinkProps {
  /** id of an element that can take the focus */
  readonly target: string
  readonly children: string
}

/** Moves the focus itself: following `#main` would change the address, and the address names the screen. */
export function SkipLink({ target, children }: SkipLinkProps) {
  return (
    <a
      className="ui-skip-link"
      href={`#${target}`}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(target)?.focus()
      }}
    >
      {children}
    </a>
  )
}
