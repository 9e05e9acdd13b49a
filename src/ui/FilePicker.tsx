import { type DragEvent, type ReactNode, useId, useState } from 'react'
import { classNames } from './classNames.ts'
import { FieldError } from './FieldError.tsx'
import { Icon } from './Icon.tsx'
import './FilePicker.css'

export interface FilePickerProps {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  /** e.g. 'Datei auswählen' */
  readonly buttonLabel: string
  /** e.g. 'oder hierher ziehen' */
  readonly dropLabel: string
  /** '.itcheck,.json' */
  readonly accept?: string
  readonly multiple?: boolean
  readonly disabled?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** The native file input in a drop zone; the same file can be chosen twice in a row. Dropped files are not checked against `accept`. */
export function FilePicker(props: FilePickerProps) {
  const { label, hint, error, buttonLabel, dropLabel, accept, multiple, disabled, onFiles } = props
  const id = useId()
  const [over, setOver] = useState(false)
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])]
    if (files.length > 0 && !disabled) onFiles(multiple ? files : files.slice(0, 1))
  }
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault()
    setOver(isOver)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's extra way; the input inside is the way for all
    <div
      className={classNames('ui-file', over && 'ui-file--over', Boolean(error) && 'ui-file--error')}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false)
        take(event.dataTransfer.files)
      }}
    >
      <span className="ui-file__label" id={`${id}-label`}>
        {label}
      </span>
      {hint && (
        <span className="ui-muted ui-small" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <span className="ui-file__row">
        <label className="kern-btn kern-btn--secondary ui-file__button" id={`${id}-button`}>
          <input
            type="file"
            className="kern-sr-only"
            accept={accept}
            multiple={multiple}
            disabled={disabled}
            aria-labelledby={`${id}-button ${id}-label`}
            aria-describedby={describedBy || undefined}
            aria-invalid={error ? true : undefined}
            onChange={(event) => {
              take(event.currentTarget.files)
              event.currentTarget.value = ''
            }}
          />
          <Icon name="drive-folder-upload" />
          <span className="kern-label">{buttonLabel}</span>
        </label>
        <span className="ui-muted ui-file__drop">{dropLabel}</span>
      </span>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}
