import { type FormEvent, useId, useState } from 'react'
import { pdfPreviewTexts } from '../../../i18n/pdfPreview.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { FieldError } from '../../../ui/FieldError.tsx'
import { inputClass } from '../../../ui/inputClass.ts'
import '../../../ui/Field.css'

export interface PageFieldProps {
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => void
}

/** 'Seite [3] von 12': goes there with Enter or when the field is left. What is no page of the PDF stays to be corrected. */
export function PageField({ page, pages, onPage }: PageFieldProps) {
  const t = useTexts(pdfPreviewTexts)
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [refused, setRefused] = useState(false)
  const go = () => {
    if (typed === null) return
    const number = /^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : 0
    const exists = number >= 1 && number <= pages
    setRefused(!exists)
    if (!exists) return
    setTyped(null)
    onPage(number)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    go()
  }
  return (
    <form className="pdf-viewer__field" onSubmit={submit} noValidate>
      <label htmlFor={id}>{t('page')}</label>
      <input
        id={id}
        className={inputClass(refused)}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-describedby={refused ? `${id}-error` : `${id}-of`}
        aria-invalid={refused || undefined}
        value={typed ?? page}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={go}
      />
      <span id={`${id}-of`}>{t('of', { pages })}</span>
      {refused && <FieldError id={`${id}-error`}>{t('noSuchPage', { pages })}</FieldError>}
    </form>
  )
}
