import type { Language } from './catalogue.ts'

/** One passage in every language of the product; a missing language does not compile. */
type Passage = Readonly<Record<Language, string>>

/** Somebody or something that may do harm, and what stands against it. */
export interface Threat {
  /** 'open': the app can do nothing; `against` says what others can do */
  readonly standing: 'stopped' | 'partly' | 'open'
  readonly who: Passage
  readonly how: Passage
  readonly against: Passage
}

/** Longer texts as data: a page is a list of blocks, and the screen decides what they look like. */
export type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: Passage }
  | { readonly kind: 'list'; readonly items: readonly Passage[] }
  /** number of a rule and what it says */
  | { readonly kind: 'rules'; readonly items: readonly { readonly rule: string; readonly text: Passage }[] }
  /** keys to press and what they do */
  | { readonly kind: 'keys'; readonly items: readonly { readonly keys: readonly Passage[]; readonly text: Passage }[] }
  | { readonly kind: 'threats'; readonly items: readonly Threat[] }

export type Prose = readonly Block[]

type Pair = readonly [de: string, en: string]

export function heading(de: string, en: string): Block {
  return { kind: 'heading', text: { de, en } }
}

export function paragraph(de: string, en: string): Block {
  return { kind: 'paragraph', text: { de, en } }
}

export function list(...items: readonly Pair[]): Block {
  return { kind: 'list', items: items.map(([de, en]) => ({ de, en })) }
}

export function rules(...items: readonly (readonly [rule: string, de: string, en: string])[]): Block {
  return { kind: 'rules', items: items.map(([rule, de, en]) => ({ rule, text: { de, en } })) }
}

export function threats(items: readonly Threat[]): Block {
  return { kind: 'threats', items }
}

/** A key is one text for all languages, or a pair: `['Strg', 'Ctrl']`. */
export function keys(
  ...items: readonly (readonly [keys: readonly (string | Pair)[], de: string, en: string])[]
): Block {
  return {
    kind: 'keys',
    items: items.map(([names, de, en]) => ({
      keys: names.map((name) => (typeof name === 'string' ? { de: name, en: name } : { de: name[0], en: name[1] })),
      text: { de, en },
    })),
  }
}
