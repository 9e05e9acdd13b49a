import { MARKS, type Mark } from '../../core/assessment/values.ts'
import { toggleMark } from '../../core/visit/marks.ts'
import { markTexts } from '../../i18n/marks.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Icon } from '../../ui/Icon.tsx'
import './marks.css'

export interface MarkButtonsProps {
  readonly marks: readonly Mark[] | undefined
  /** `undefined`: none is left */
  readonly onChange: (marks: Mark[] | undefined) => void
}

/** What is noted of an answer in a conversation: each with one tap, and taken back with another. */
export function MarkButtons({ marks, onChange }: MarkButtonsProps) {
  const t = useTexts(markTexts)
  const toggle = (mark: Mark) => {
    const next = toggleMark(marks, mark)
    onChange(next.length > 0 ? [...next] : undefined)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form that is sent
    <div className="marks" role="group" aria-label={t('marks')}>
      {MARKS.map((mark) => {
        const pressed = marks?.includes(mark) ?? false
        return (
          <button
            key={mark}
            type="button"
            className="marks__button"
            data-mark={mark}
            aria-pressed={pressed}
            onClick={() => toggle(mark)}
          >
            {pressed && <Icon name="check" size="small" />}
            {t(mark)}
          </button>
        )
      })}
    </div>
  )
}
