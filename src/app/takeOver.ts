/** What page and service worker say to each other when a new version is to take over. */

export type FromPage = { readonly kind: 'take-over' }

export type FromWorker =
  /** to every tab; its answer on the attached port is a boolean */
  | { readonly kind: 'nothing-waiting?' }
  /** to the tab that asked */
  | { readonly kind: 'taking-over' | 'busy' }

/** How long a tab may take to write what waits; a tab the browser has frozen never answers. */
export const ANSWER_WITHIN_MS = 3000
