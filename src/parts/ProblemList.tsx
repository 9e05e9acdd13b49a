import type { Problem } from '../core/problem.ts'
import { type Language, textsIn } from '../i18n/catalogue.ts'
import { filesTexts } from '../i18n/files.ts'
import { problemListTexts } from '../i18n/problemList.ts'
import { describeProblem } from '../i18n/problems.ts'
import { useLanguage, useTexts } from '../i18n/useTexts.ts'

/** A person mends a file from its first problems; a list of hundreds would only frighten. */
const SHOWN = 8

/** Each problem in a sentence, with what to do about it. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const t = useTexts(problemListTexts)
  const language = useLanguage()
  const rest = problems.length - SHOWN
  return (
    <ul>
      {problems.slice(0, SHOWN).map((problem) => {
        return <li key={`${problem.code}${problem.path}`}>{sentencesFor(problem, language)}</li>
      })}
      {rest > 0 && <li>{t('more', { count: rest })}</li>}
    </ul>
  )
}

/** For a foreign file it says which kind it seems to be; that sentence holds the way out as well. */
function sentencesFor(problem: Problem, language: Language): string {
  const kind = `kind-${problem.params?.kind}`
  if (problem.code === 'file-is-other' && isKind(kind)) return textsIn(filesTexts, language)(kind)
  const { text, hint } = describeProblem(problem, language)
  return `${text} ${hint}`
}

type KindKey = Extract<keyof typeof filesTexts.de, `kind-${string}`>

function isKind(key: string): key is KindKey {
  return key.startsWith('kind-') && key in filesTexts.de
}
