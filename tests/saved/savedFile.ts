/** A file as a version of that format wrote it, and the assessment (RFC 8785) that it opens as in this version. */
export function savedFile(version: number): { readonly itcheck: URL; readonly opened: URL } {
  const name = `../files/saved/assessment@${version}`
  return {
    itcheck: new URL(`${name}.itcheck`, import.meta.url),
    opened: new URL(`${name}.opened.json`, import.meta.url),
  }
}
