import { useMemo } from 'react'
import type { Said } from '../../core/comparison/answerMoves.ts'
import { placesOf } from '../../core/questionnaire/lookup.ts'
import type { Scored } from '../../core/scoring/compare.ts'
import { textIn } from '../../core/text.ts'
import { questionTexts } from '../../i18n/question.ts'
import { resultQuestionsTexts } from '../../i18n/resultQuestions.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'

const LEVELS = ['level0', 'level1', 'level2', 'level3', 'level4', 'level5'] as const

export interface QuestionWords {
  readonly text: string
  readonly domain: string
  /** to the latest assessment that asks it */
  readonly href: string
}

export interface Words {
  readonly question: (id: string) => QuestionWords
  readonly domain: (id: string) => string
  /** 'Stufe 3 (umgesetzt)', 'weiß nicht', 'offen' */
  readonly said: (question: string, said: Said) => string
}

/** Words for what the comparison names by id, of the latest visit that has them. */
export function useQuestionWords(visits: readonly Scored[]): Words {
  const t = useTexts(resultQuestionsTexts)
  const levels = useTexts(questionTexts)
  const language = useLanguage()
  return useMemo(() => {
    const latestFirst = visits
      .toReversed()
      .map(({ questionnaire, assessment }) => ({ questionnaire, assessment, places: placesOf(questionnaire) }))
    const find = (id: string) => {
      const visit = latestFirst.find(({ places }) => places.has(id))
      const place = visit?.places.get(id)
      return visit && place ? { ...visit, ...place } : null
    }
    const say = (text: Readonly<Record<string, string>>) => textIn(text, language, 'de')
    return {
      question: (id) => {
        const found = find(id)
        if (!found) return { text: id, domain: '', href: '' }
        const { question, domain, assessment } = found
        const href = hrefOf({ screen: 'questions', id: assessment.id, domain: domain.id, question: id })
        return { text: say(question.text), domain: say(domain.title), href }
      },
      domain: (id) => {
        const domains = latestFirst.flatMap(({ questionnaire }) => questionnaire.domains)
        const title = domains.find((domain) => domain.id === id)?.title
        return title ? say(title) : id
      },
      said: (id, said) => {
        if (typeof said !== 'number') return t(said)
        const found = find(id)
        const scale = found?.questionnaire.scales.find((one) => one.id === found.question.scale)
        const label = scale?.options.find(({ level }) => level === said)?.label
        return t('levelWords', { level: said, words: label ? say(label) : levels(LEVELS[said] ?? 'level0') })
      },
    }
  }, [visits, t, levels, language])
}
