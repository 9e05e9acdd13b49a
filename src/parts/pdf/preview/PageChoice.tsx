import { type FormEvent, useId, useState } from 'react'
import { pdfPreviewTexts } from '../../../i18n/pdfPreview.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { Button } from '../../../ui/Button.tsx'
import { FieldError } from '../../../ui/FieldError.tsx'
import { inputClass } from '../../../ui/inputClass.ts'
import '../../../ui/Field.css'

export interface PageChoiceProps {
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => void
}

/**
 * '[<] Seite [3] von 12 [>]'. The field goes there with Enter or when it is left; what is no page of the PDF stays to be corrected.
 * At an end the buttons stay focusable, so that the arrow keys go on working.
 */
export function PageChoice({ page, pages, onPage }: PageChoiceProps) {
  const t = useTexts(pdfPreviewTexts)
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [refused, setRefused] = useState(false)
  const [at, setAt] = useState(page)
  const forget = () => {
    setTyped(null)
    setRefused(false)
  }
  if (at !== page) {
    setAt(page)
    forget()
  }
  const go = () => {
    if (typed === null) return
    const number = /^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : 0
    const exists = number >= 1 && number <= pages
    if (exists) turn(number)
    else setRefused(true)
  }
  const turn = (to: number) => {
    forget()
    onPage(to)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    go()
  }
  return (
    <form className="pdf-viewer__choice" onSubmit={submit} noValidate>
      <Button small iconOnly icon="chevron-left" aria-disabled={page === 1} onClick={() => turn(page - 1)}>
        {t('previous')}
      </Button>
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
      <Button small iconOnly icon="chevron-right" aria-disabled={page === pages} onClick={() => turn(page + 1)}>
        {t('next')}
      </Button>
      {refused && <FieldError id={`${id}-error`}>{t('noSuchPage', { pages })}</FieldError>}
    </form>
  )
}
