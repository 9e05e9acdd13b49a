/** A file may hold anything here, and a wrong /Lang is worse than none: primary language, then subtags (BCP 47, without extensions). */
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i

/** The language of the municipality's own texts where it is another than the document's `lang`, else `null`. */
export function ownLanguage(userLang: string, lang: string): string | null {
  return LANGUAGE_TAG.test(userLang) && userLang.split('-')[0]?.toLowerCase() !== lang ? userLang : null
}
