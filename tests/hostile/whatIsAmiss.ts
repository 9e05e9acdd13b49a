import type { Problem } from '../../src/core/problem.ts'
import { LANGUAGES } from '../../src/i18n/catalogue.ts'
import { describeProblem } from '../../src/i18n/problems.ts'

const ORDINARY = Object.getOwnPropertyNames(Object.prototype).join()

/** What is wrong with a refusal: no reason, a reason that is no sentence, or a file that reached where every object looks. `null`: nothing. */
export function whatIsAmiss(problems: readonly Problem[]): string | null {
  if (Object.getOwnPropertyNames(Object.prototype).join() !== ORDINARY) return 'the file has changed every object'
  if (problems.length === 0) return 'refused without a problem'
  for (const problem of problems.slice(0, 20)) {
    for (const language of LANGUAGES) {
      const { text, hint } = describeProblem(problem, language)
      if (!isSentence(text) || !isSentence(hint)) return `${problem.code} is told in ${language} as: ${text} | ${hint}`
    }
  }
  return null
}

/** Words with a beginning, no gaps that nothing was filled into, and no names from the code. */
function isSentence(text: string): boolean {
  return (
    /^[\p{Lu}\d„“"]/u.test(text) &&
    text.split(' ').length > 2 &&
    !/\{[a-z]+\}|\bundefined\b|\[object|\/\^/i.test(text.replace(/"[^"]*"/g, ''))
  )
}
