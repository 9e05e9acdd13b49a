import { ageFuzzCase } from './ageFuzzCase.ts'
import { attachmentFuzzCase } from './attachmentFuzzCase.ts'
import { contributionFuzzCase, linesFuzzCase } from './contributionFuzzCase.ts'
import { assessmentFuzzCase, practiceFuzzCase, questionnaireFuzzCase } from './documentFuzzCase.ts'
import { fuzzCase } from './fuzzCase.ts'
import { partFuzzCase } from './partFuzzCase.ts'

/**
 * The kinds of files that may be hostile. Each makes one from a seed, opens it as the app does and returns what went wrong: an exception,
 * too much time, other content than the file says, a refusal that nobody understands; `null` when nothing did. A new kind joins here.
 */
export const HOSTILE_KINDS: Readonly<Record<string, (seed: number) => string | null | Promise<string | null>>> = {
  itcheck: fuzzCase,
  part: partFuzzCase,
  attachments: attachmentFuzzCase,
  age: ageFuzzCase,
  questionnaire: questionnaireFuzzCase,
  assessment: assessmentFuzzCase,
  practice: practiceFuzzCase,
  contribution: contributionFuzzCase,
  contributions: linesFuzzCase,
}
