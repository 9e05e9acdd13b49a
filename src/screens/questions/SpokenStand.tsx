import { useCallback, useEffect, useRef, useState } from 'react'
import { isApplicable } from '../../core/scoring/score.types.ts'
import { formatMean } from '../../i18n/format.ts'
import { questionsTexts } from '../../i18n/questions.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { Saver } from '../../storage/saver.ts'
import { Status } from '../../ui/Status.tsx'
import { type LiveView, type Standing, usePiece } from './live.ts'
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
 * moves no figure and is not spoken; what could not be saved speaks for itself.
 */
export function SpokenStand({ live, domain, saver }: SpokenStandProps) {
  const t = useTexts(questionsTexts)
  const select = useCallback(({ view }: Standing) => figuresOf(view.domains, domain), [domain])
  const sentence = useSentence(usePiece(live, select))
  const said = useRef(sentence)
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    if (sentence === said.current) return
    let leave = (): void => undefined
    const speak = () => {
      if (saver.state.kind !== 'saved') return
      leave()
      said.current = sentence
      setSpoken(t('spokenSaved', { answered: sentence }))
    }
    const timer = setTimeout(() => {
      leave = saver.subscribe(speak)
      speak()
    }, QUIET_MS)
    return () => {
      clearTimeout(timer)
      leave()
    }
  }, [sentence, saver, t])
  return <Status hidden>{spoken}</Status>
}

/** '3 von 11 beantwortet, Mittelwert 1,0 von 5, Stufe 1' */
function useSentence(figures: DomainFigures | undefined): string {
  const t = useTexts(questionsTexts)
  const language = useLanguage()
  if (!figures) return ''
  const { progress, score, top } = figures
  const words = [t('answeredOf', { answered: progress.answered, total: progress.inScope })]
  if (isApplicable(score) && score.mean !== null) {
    words.push(t('mean', { mean: formatMean(score.mean, language), top }))
    if (score.stufe !== null) words.push(t('stufe', { stufe: score.stufe }))
  }
  return words.join(', ')
}
