const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML 1.0 has no form for, halves of surrogate pairs too. */
const IMPOSSIBLE = /[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Text for an element or an attribute; what XML cannot carry becomes U+FFFD, so that nothing disappears unseen. */
export function xmlText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(IMPOSSIBLE, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '')
}

/** As many UTF-16 units as a cell may hold; a longer one makes Excel "repair" the file. */
const MOST = 32_767

/** Text of a cell. "_x0041_" would be read as "A" (ECMA-376, 22.9.2.19), so its underscore is written as such a code itself. */
export function cellText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return xmlText(escaped.length > MOST ? `${escaped.slice(0, MOST - 1)}…` : escaped)
}
