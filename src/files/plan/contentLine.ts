/** Octets of a line of iCalendar, without its CRLF (RFC 5545, 3.1). */
const MOST = 75

/** A property as it stands in the file: folded so that no line has more than 75 octets, and no character is cut in two. */
export function contentLine(name: string, value: string): string {
  const encoder = new TextEncoder()
  const lines: string[] = []
  let line = ''
  let octets = 0
  for (const character of `${name}:${value}`) {
    const size = encoder.encode(character).length
    if (octets + size > MOST) {
      lines.push(line)
      // the space that marks a folded line counts
      line = ' '
      octets = 1
    }
    line += character
    octets += size
  }
  return `${[...lines, line].join('\r\n')}\r\n`
}

/** A value of type TEXT (RFC 5545, 3.3.11); control characters have no place there. */
export function calendarText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x09\x0B-\x1F\x7F]/g, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
}
