import { classNames } from './classNames.ts'

export const ICONS = [
  'add',
  'arrow-back',
  'arrow-down',
  'arrow-forward',
  'arrow-up',
  'autorenew',
  'brightness-medium',
  'calendar-today',
  'check',
  'checklist',
  'chevron-left',
  'chevron-right',
  'close',
  'content-copy',
  'danger',
  'dark-mode',
  'delete',
  'download',
  'draft',
  'drive-folder-upload',
  'edit',
  'help',
  'home',
  'info',
  'light-mode',
  'more-vert',
  'open-in-new',
  'question-mark',
  'search',
  'success',
  'visibility',
  'visibility-off',
  'warning',
] as const

export type IconName = (typeof ICONS)[number]

export interface IconProps {
  readonly name: IconName
  readonly size?: 'small' | 'large'
}

/** Decoration beside words, hidden from assistive technology: an icon never says something alone. */
export function Icon({ name, size }: IconProps) {
  return <span className={iconClass(name, size)} aria-hidden="true" />
}

/** For an element that changes its icon by itself. */
export function iconClass(name: IconName, size?: IconProps['size']): string {
  return classNames('kern-icon', `kern-icon--${name}`, size && `kern-icon--${size}`)
}
