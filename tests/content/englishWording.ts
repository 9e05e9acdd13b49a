import type { Questionnaire } from '../../src/core/questionnaire/schema.ts'
import type { LocalText } from '../../src/core/text.ts'
import { wordsOf } from './readability.ts'
import type { Finding } from './wording.ts'

interface Passage {
  /** '/domains/BAK/questions/BAK-02/levels/3' */
  readonly place: string
  readonly text: LocalText
}

const PATTERNS: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ['German left over', /[„]|\b(und|oder|nicht|wird|werden|eine[rnms]?|für|mit|dass)\b/u],
  ['typography', /["']|\p{L}[“]| - |\.\.\.| {2}|\s[,.;?!]/u],
  ['vague', /\b(adequate|appropriate|suitable|sufficient|timely|state of the art|and\/or|etc\.)\b/iu],
  [
    'American',
    /\b(\w+iz(e|es|ed|ing|ation)|color|center|behavior|license[sd]? (is|are|for))\b(?<!sized?|sizes|prize|seize)/iu,
  ],
  ['placeholder', /\b(TODO|TBD|XXX|lorem)\b|\?\?/u],
  // the glossary has one word for a thing; these are others
  [
    'term',
    /\b(two-factor|MFA|2FA|logins?|log in|service instruction|human resources officer|mayoress|ransomware trojan|data backup)\b/iu,
  ],
]

/** Every text with both languages, wherever it stands. */
function passagesOf(value: unknown, place: string): Passage[] {
  if (typeof value !== 'object' || value === null) return []
  if ('de' in value && typeof value.de === 'string') return [{ place, text: value as LocalText }]
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const name = typeof child === 'object' && child !== null && 'id' in child ? child.id : key
    return passagesOf(child, `${place}/${String(name)}`)
  })
}

function checkPassage({ place, text: { de = '', en = '' } }: Passage): Finding[] {
  const unless = (ok: boolean, rule: string, detail: string) => (ok ? [] : [{ place, rule, detail }])
  const figures = (text: string) => (text.match(/\d+/g) ?? []).toSorted().join(' ')
  const paragraphs = (text: string) => text.split('\n\n').length
  // German terms that help to find a thing stand in brackets or quotation marks
  const own = en.replaceAll(/(?<=\()[^)]*(?=\))|(?<=“)[^”]*(?=”)/gu, 'X')
  return [
    ...unless(en.trim() !== '', 'missing', de),
    ...unless(paragraphs(de) === paragraphs(en), 'paragraphs', `${paragraphs(de)} and ${paragraphs(en)}`),
    ...unless(figures(de) === figures(en), 'figures', `${figures(de)} / ${figures(en)}`),
    ...PATTERNS.flatMap(([rule, pattern]) => {
      const found = pattern.exec(own)
      return found ? [{ place, rule, detail: own.slice(Math.max(0, found.index - 20), found.index + 30) }] : []
    }),
  ]
}

/** What the English leaves to be wished beside the German. */
export function englishFindings(questionnaire: Questionnaire): Finding[] {
  const passages = passagesOf(questionnaire, '')
  const german = new Map<string, string>()
  const repeats = passages.flatMap(({ place, text: { de = '', en = '' } }) => {
    const before = german.get(en)
    german.set(en, de)
    return before === undefined || before === de ? [] : [{ place, rule: 'repeated', detail: en }]
  })
  const asked = questionnaire.domains.flatMap(({ questions }) =>
    questions.flatMap(({ id, text: { en = '' } }) =>
      /^[^.;!?]*\?$/u.test(en) && wordsOf(en).length <= 32 ? [] : [{ place: id, rule: 'one question', detail: en }],
    ),
  )
  return [...passages.flatMap(checkPassage), ...repeats, ...asked]
}
