/** How values are spelt in a PDF file (ISO 32000-1, 7.3). */

export function reference(id: number): string {
  return `${id} 0 R`
}

/** Thousandths of a point are finer than any printer. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

/** Plain ASCII as a literal, everything else as UTF-16BE in hex, which needs no escapes and survives every carriage return. */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`
  let hex = 'FEFF'
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')
  return `<${hex}>`
}

/**
 * For the strings that jsPDF itself writes into /Info: as literals, in which an unescaped byte 0x0D turns into 0x0A. The
 * letter č (U+010D) became Ċ that way. Such letters are decomposed; what cannot be becomes "?".
 */
export function infoString(text: string): string {
  return text.replace(/[^\x00-\xff]/g, (character) => {
    const code = character.charCodeAt(0)
    if ((code & 0xff) !== 0x0d && code >> 8 !== 0x0d) return character
    const decomposed = character.normalize('NFD')
    return decomposed === character ? '?' : decomposed
  })
}

/** jsPDF takes files and streams as strings, one character a byte. */
export function binaryString(bytes: Uint8Array): string {
  let text = ''
  // not spread: a spread asks for each byte by itself, which took a sixth of the time of a report with photos
  for (let i = 0; i < bytes.length; i += 0x2000) {
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(i, i + 0x2000)) as string
  }
  return text
}
