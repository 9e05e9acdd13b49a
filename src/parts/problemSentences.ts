import type { Problem } from '../core/problem.ts'
import { type Language, textsIn } from '../i18n/catalogue.ts'
import { filesTexts } from '../i18n/files.ts'
import { describeProblem } from '../i18n/problems.ts'

/**
 * What is wrong and what to do about it. For a foreign file it says which kind it seems to be; that sentence holds the way out as well,
 * and `hint` is empty.
 */
export function problemSentences(problem: Problem, language: Language): { text: string; hint: string } {
  const kind = `kind-${problem.params?.kind}`
  if (problem.code === 'file-is-other' && isKind(kind)) return { text: textsIn(filesTexts, language)(kind), hint: '' }
  return describeProblem(problem, language)
}

type KindKey = Extract<keyof typeof filesTexts.de, `kind-${string}`>

function isKind(key: string): key is KindKey {
  return key.startsWith('kind-') && key in filesTexts.de
}
