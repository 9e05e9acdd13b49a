export type KeyAction =
  | { readonly kind: 'option'; readonly key: string }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'comment' | 'unchanged' | 'next-open' | 'search' | 'help' }

/** The part of a KeyboardEvent that decides. Shift is no modifier here: '?' and '/' need it on a German keyboard. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly isComposing: boolean
  readonly defaultPrevented: boolean
}

/** Of „unverändert“; it does something in follow-ups only. */
export const UNCHANGED_KEY = 'v'

export function actionOf(press: KeyPress): KeyAction | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing || press.defaultPrevented) return null
  if (/^[0-9]$/.test(press.key)) return { kind: 'option', key: press.key }
  switch (press.key) {
    case 'j':
      return { kind: 'move', by: 1 }
    case 'k':
      return { kind: 'move', by: -1 }
    case 'c':
      return { kind: 'comment' }
    case UNCHANGED_KEY:
      return { kind: 'unchanged' }
    case 'n':
      return { kind: 'next-open' }
    case '/':
      return { kind: 'search' }
    case '?':
      return { kind: 'help' }
    default:
      return null
  }
}

/** Elements in which a letter means that letter. */
export const TYPING = [
  'input:not([type=radio], [type=checkbox], [type=button])',
  'textarea',
  'select',
  '[contenteditable]',
  'dialog',
].join()
