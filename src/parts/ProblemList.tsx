import type { Problem } from '../core/problem.ts'
import { problemListTexts } from '../i18n/problemList.ts'
import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import { problemSentences } from './problemSentences.ts'

/** A person mends a file from its first problems; a list of hundreds would only frighten. */
const SHOWN = 8

export interface ProblemListProps {
  readonly problems: readonly Problem[]
  /** names the place of each, for a file that people write or change in an editor: '/practices/0/title' */
  readonly withPlaces?: boolean
}

/** Each problem in a sentence, with what to do about it. */
export function ProblemList({ problems, withPlaces = false }: ProblemListProps) {
  const t = useTexts(problemListTexts)
  const language = useLanguage()
  const rest = problems.length - SHOWN
  return (
    <ul>
      {problems.slice(0, SHOWN).map((problem) => {
        const { text, hint } = problemSentences(problem, language)
        const place = withPlaces && problem.path !== '' ? `${problem.path}: ` : ''
        return <li key={`${problem.code}${problem.path}`}>{`${place}${text} ${hint}`}</li>
      })}
      {rest > 0 && <li>{t('more', { count: rest })}</li>}
    </ul>
  )
}
