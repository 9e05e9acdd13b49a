import { useEffect, useRef } from 'react'
import { isApplicable } from '../../core/scoring/score.types.ts'
import type { Language } from '../../i18n/catalogue.ts'
import { formatMean } from '../../i18n/format.ts'
import { questionsTexts } from '../../i18n/questions.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { Saver } from '../../storage/saver.ts'
import { Status } from '../../ui/Status.tsx'
import type { LiveView } from './live.ts'
import { type DomainFigures, figuresOf } from './view.ts'

export interface SpokenStandProps {
  readonly live: LiveView
  /** id of the Themenfeld */
  readonly domain: string
  readonly saver: Saver
}

/** Arrow keys choose every answer on their way: only where one stays is worth a word. */
const QUIET_MS = 1200

/**
 * Says once, when an answer has moved the figures and is on the disk, that it is saved and where the Themenfeld now stands. What is typed
 * moves no figure and is not spoken; what could not be saved speaks for itself. Written past React: nothing is drawn anew with an answer.
 */
export function SpokenStand({ live, domain, saver }: SpokenStandProps) {
  const t = useTexts(questionsTexts)
  const language = useLanguage()
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const standing = () => sentenceOf(figuresOf(live.get().view.domains, domain), t, language)
    let said = standing()
    let timer: ReturnType<typeof setTimeout> | undefined
    let stopWaiting = () => {}
    const speak = () => {
      if (saver.state.kind !== 'saved' || !place.current) return
      stopWaiting()
      const sentence = standing()
      if (sentence === said) return
      said = sentence
      place.current.textContent = t('spokenSaved', { answered: sentence })
    }
    const settle = () => {
      stopWaiting()
      clearTimeout(timer)
      timer = setTimeout(() => {
        stopWaiting = saver.subscribe(speak)
        speak()
      }, QUIET_MS)
    }
    const leave = live.feed.subscribe(settle)
    return () => {
      leave()
      stopWaiting()
      clearTimeout(timer)
    }
  }, [live, domain, saver, t, language])
  return <Status hidden ref={place} />
}

type Translate = ReturnType<typeof useTexts<(typeof questionsTexts)['de']>>

/** '3 von 11 beantwortet, Mittelwert 1,0 von 5, Stufe 1' */
function sentenceOf(figures: DomainFigures | undefined, t: Translate, language: Language): string {
  if (!figures) return ''
  const { progress, score, top } = figures
  const words = [t('answeredOf', { answered: progress.answered, total: progress.inScope })]
  if (isApplicable(score) && score.mean !== null) {
    words.push(t('mean', { mean: formatMean(score.mean, language), top }))
    if (score.stufe !== null) words.push(t('stufe', { stufe: score.stufe }))
  }
  return words.join(', ')
}
