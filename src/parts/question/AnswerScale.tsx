import type { ReactNode, RefObject } from 'react'
import { NOT_APPLICABLE, UNKNOWN } from '../../core/assessment/values.ts'
import { questionTexts } from '../../i18n/question.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { type AnswerOption, keysOf } from './options.ts'
import { useOptionName } from './useOptionName.ts'

export interface AnswerScaleProps {
  /** the question, heard with every radio group and seen above it */
  readonly legend: ReactNode
  /** ids of what else is heard with the group: whether it is a MUSS, what became of it */
  readonly describedBy: string
  readonly options: readonly AnswerOption[]
  readonly showKeys: boolean
  /** what is chosen at first; after that the browser knows */
  readonly first: string | null
  readonly ref: RefObject<HTMLDivElement | null>
}

/** The levels of the scale and, set apart, the two answers that are no level. */
export function AnswerScale({ legend, describedBy, options, showKeys, first, ref }: AnswerScaleProps) {
  const t = useTexts(questionTexts)
  const nameOf = useOptionName()
  const levels = options.map((option) => {
    const label = nameOf(option)
    const said = (words: string) => (option.lang ? <span lang={option.lang}>{words}</span> : words)
    return {
      value: option.value,
      label: option.label === null ? label : said(label),
      hint: option.anchor === null ? null : said(option.anchor),
    }
  })
  const aside = [
    { value: UNKNOWN, label: t('unknown') },
    { value: NOT_APPLICABLE, label: t('na') },
  ]
  const keys = keysOf(options.map(({ value }) => value))
  const all = [...levels, ...aside].map((option, i) => ({ ...option, keyHint: showKeys ? keys[i] : undefined }))
  const short = options.length <= 3 && options.every((option) => option.anchor === null)
  return (
    <div ref={ref} data-tour="answer" className={short ? 'answer-scale answer-scale--short' : 'answer-scale'}>
      <RadioGroup
        legend={legend}
        describedBy={describedBy}
        hideLabel
        layout="cards"
        options={all}
        name="value"
        first={first}
      />
    </div>
  )
}
