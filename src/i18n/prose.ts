import type { Language } from './catalogue.ts'
import type { PictureName } from './help/pictures.ts'

/** One passage in every language of the product; a missing language does not compile. */
export type Passage = Readonly<Record<Language, string>>

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
  | { readonly kind: 'heading'; readonly text: Passage }
  | { readonly kind: 'paragraph'; readonly text: Passage }
  /** 'steps' are done one after the other and numbered */
  | { readonly kind: 'list' | 'steps'; readonly items: readonly Passage[] }
  /** of the interface, taken anew by `npm run screenshots` */
  | { readonly kind: 'picture'; readonly name: PictureName }
  /** words of the product and what they mean */
  | { readonly kind: 'terms'; readonly items: readonly { readonly term: Passage; readonly text: Passage }[] }
  /** the first column names the row, the others are short */
  | {
      readonly kind: 'table'
      readonly caption: Passage
      readonly head: readonly Passage[]
      readonly rows: readonly (readonly Passage[])[]
    }
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

export function steps(...items: readonly Pair[]): Block {
  return { kind: 'steps', items: items.map(([de, en]) => ({ de, en })) }
}

export function picture(name: PictureName): Block {
  return { kind: 'picture', name }
}

export function terms(...items: readonly (readonly [deTerm: string, de: string, enTerm: string, en: string])[]): Block {
  return {
    kind: 'terms',
    items: items.map(([deTerm, de, enTerm, en]) => ({ term: { de: deTerm, en: enTerm }, text: { de, en } })),
  }
}

/** A cell that is the same in all languages is one text. */
export function table(caption: Pair, head: readonly Pair[], rows: readonly (readonly (string | Passage)[])[]): Block {
  return {
    kind: 'table',
    caption: { de: caption[0], en: caption[1] },
    head: head.map(([de, en]) => ({ de, en })),
    rows: rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? { de: cell, en: cell } : cell))),
  }
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
