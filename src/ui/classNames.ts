/** Joins what is there: `classNames('kern-btn', small && 'ui-btn--small')`. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
