import type { Translate } from './catalogue.ts'
import type { questionTexts } from './question.ts'

const LEVEL_NAMES = ['level0', 'level1', 'level2', 'level3', 'level4', 'level5'] as const

interface NamedOption {
  /** `null`: the option has no label of its own, its level has a name in every language */
  readonly label: string | null
  readonly level: number
  /** whether this level is described for the question */
  readonly described: boolean
}

/**
 * What an option is called: "ja", "umgesetzt", "3 – umgesetzt". Help and reports speak of "Stufe 3": where every level is
 * described, the name carries its number.
 */
export function optionName(
  { label, level, described }: NamedOption,
  t: Translate<(typeof questionTexts)['de']>,
): string {
  const name = label ?? t(LEVEL_NAMES[level] ?? 'level0')
  return described ? `${level} – ${name}` : name
}
