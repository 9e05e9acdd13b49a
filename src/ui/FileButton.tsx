import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import './FilePicker.css'

export interface FileButtonProps {
  readonly children: ReactNode
  readonly icon: IconName
  /** 'image/*' */
  readonly accept?: string
  /** asks for a folder and hands out all files in it; to be offered only where `canChooseFolders` */
  readonly folder?: boolean
  /** lets a phone or tablet open its camera, the one at its back */
  readonly camera?: boolean
  readonly multiple?: boolean
  readonly disabled?: boolean
  readonly className?: string
  readonly onFiles: (files: readonly File[]) => void
}

/** Telephones have no folders to choose. */
export function canChooseFolders(): boolean {
  return 'webkitdirectory' in HTMLInputElement.prototype && !matchMedia('(pointer: coarse) and (hover: none)').matches
}

/** The native file input as a button, where the place around it takes what is dropped; the same file can be chosen twice in a row. */
export function FileButton(props: FileButtonProps) {
  const { children, icon, accept, folder, camera, multiple, disabled, className = '', onFiles } = props
  return (
    <label className={`kern-btn kern-btn--secondary ui-file__button ${className}`.trim()}>
      <input
        type="file"
        className="kern-sr-only"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        {...(folder ? { webkitdirectory: '' } : camera && { capture: 'environment' })}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
      <Icon name={icon} />
      <span className="kern-label">{children}</span>
    </label>
  )
}
