/** Why a text is no well-formed XML, as far as elements and references go; `null` for a sound one. */
export function malformed(xml: string): string | null {
  const open: string[] = []
  const tags = /<(?:\?[\s\S]*?\?|!--[\s\S]*?--|(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/g
  let end = 0
  for (const tag of xml.matchAll(tags)) {
    const [whole, closes, name, , isEmpty] = tag
    const between = xml.slice(end, tag.index)
    if (/[<]|&(?!#\d+;|#x[0-9a-f]+;|\w+;)/i.test(between)) return `near "${between.trim().slice(0, 40)}"`
    end = tag.index + whole.length
    if (name === undefined || isEmpty) continue
    if (!closes) open.push(name)
    else if (open.pop() !== name) return `</${name}> closes nothing`
  }
  if (xml.slice(end).trim() !== '') return 'something follows its end'
  return open.length > 0 ? `<${open.at(-1)}> is not closed` : null
}
