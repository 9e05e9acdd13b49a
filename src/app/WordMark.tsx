/** Own and plain: no flag, no coat of arms, nothing that looks like an authority's. */
export function WordMark({ name }: { readonly name: string }) {
  return (
    <span className="app-word-mark">
      <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
        <rect x="1" y="1" width="30" height="30" rx="6" fill="currentColor" />
        <path d="M8.5 16.5l5 5 10-11" fill="none" stroke="var(--kern-color-action-on-default)" strokeWidth="3" />
      </svg>
      {name}
    </span>
  )
}
