/** Typed texts of the product: keys and placeholder names of the German text bind the English one and every caller. */

export const LANGUAGES = ['de', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Singular and plural, chosen by the parameter `count`; German and English know no third form. */
interface Plural {
  readonly one: string
  readonly other: string
}

type Entry = string | Plural
type Entries = Readonly<Record<string, Entry>>

type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never
type ParamsOf<E> = E extends string
  ? { [N in Names<E>]: string | number }
  : E extends { one: infer One extends string; other: infer Other extends string }
    ? { [N in Names<One> | Names<Other> | 'count']: N extends 'count' ? number : string | number }
    : never
type Args<P> = keyof P extends never ? [] : [params: P]

/** The same keys, each with the same kind of entry; placeholder names are compared in `catalogue.test.ts`. */
export type SameKeys<E extends Entries> = { readonly [K in keyof E]: E[K] extends string ? string : Plural }

export interface Texts<E extends Entries> {
  readonly de: E
  readonly en: SameKeys<E>
}

export type Translate<E extends Entries> = <K extends keyof E & string>(key: K, ...args: Args<ParamsOf<E[K]>>) => string

export function catalogue<const E extends Entries>(de: E, en: SameKeys<E>): Texts<E> {
  return { de, en }
}

/** The texts in one language, without React: for PDF and command line. A number is written in the language's digits grouping. */
export function textsIn<E extends Entries>(texts: Texts<E>, language: Language): Translate<E> {
  return (key, ...[params]) => {
    const entry: Entry = texts[language][key]
    const values = (params ?? {}) as Record<string, string | number>
    const text = typeof entry === 'string' ? entry : values['count'] === 1 ? entry.one : entry.other
    return text.replace(/\{(\w+)\}/g, (_, name: string) => write(values[name], language))
  }
}

function write(value: string | number | undefined, language: Language): string {
  return typeof value === 'number' ? groupDigits(value, language) : (value ?? '')
}

/** 12345 → '12.345' (de), '12,345' (en). Own code instead of Intl, because a PDF must have the same bytes on every machine. */
export function groupDigits(value: number, language: Language): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === 'de' ? '.' : ',')
}

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}
