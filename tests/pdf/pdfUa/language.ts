/** BCP 47, as far as the syntax goes. */
const TAG =
  /^([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*(-[a-wyz\d](-[a-z\d]{2,8})+)*(-x(-[a-z\d]{1,8})+)?$|^x(-[a-z\d]{1,8})+$/i

/** Why a language entry is wrong; `null` for a good or a missing one. */
export function languageProblem(language: string | undefined): string | null {
  if (language === undefined || language === '' || TAG.test(language)) return null
  return `"${language}" is no language tag`
}
