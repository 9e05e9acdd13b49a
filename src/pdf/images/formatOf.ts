import { PNG_SIGNATURE } from './pngChunks.ts'

/** How far into a text the name of its root element is looked for. */
const SVG_HEAD = 1024

/** What kind of file the bytes begin like: 'JPEG', 'PNG', one of those that people take for them, or `null`. */
export function formatOf(bytes: Uint8Array): string | null {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (text(0, 2) === '\xff\xd8') return 'JPEG'
  if (text(0, 8) === String.fromCharCode(...PNG_SIGNATURE)) return 'PNG'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'WebP'
  if (text(0, 4) === 'GIF8') return 'GIF'
  if (text(0, 5) === '%PDF-') return 'PDF'
  if (text(0, 4) === 'II*\0' || text(0, 4) === 'MM\0*') return 'TIFF'
  if (text(4, 8) === 'ftyp') return /^avi[fs]$/.test(text(8, 12)) ? 'AVIF' : isHeif(text(8, 12)) ? 'HEIC' : 'MP4'
  if (text(4, 8) === 'jP  ') return 'JPEG 2000'
  if (text(4, 8) === 'JXL ' || text(0, 2) === '\xff\x0a') return 'JPEG XL'
  if (/<svg[\s>]/i.test(text(0, SVG_HEAD))) return 'SVG'
  if (text(0, 2) === 'BM') return 'BMP'
  return null
}

function isHeif(brand: string): boolean {
  return /^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand)
}
