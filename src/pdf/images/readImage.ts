import { formatOf } from './formatOf.ts'
import type { ImageProblem, ImageProblemCode, ReadImage } from './image.ts'
import { readJpeg } from './jpeg.ts'
import { isTurned } from './orientation.ts'
import { readPng } from './png.ts'

/**
 * Reads a JPEG or PNG for drawing, by its bytes and not by its name. Never throws: whatever cannot be shown comes back as a problem.
 * The same bytes give the same result everywhere, because no browser decodes them.
 */
export function readImage(bytes: Uint8Array | undefined, name: string): ReadImage | ImageProblem {
  const refused = (problem: ImageProblemCode, format: string | null = null) => ({ name, problem, format })
  if (bytes === undefined) return refused('missing')
  if (bytes.length === 0) return refused('empty')
  const format = formatOf(bytes)
  if (format === null) return refused('not-an-image')
  if (format !== 'JPEG' && format !== 'PNG') return refused('other-format', format)
  const picture = format === 'JPEG' ? readJpeg(bytes) : readPng(bytes)
  if (typeof picture === 'string') return refused(picture)
  const { columns, rows } = picture.samples
  const [width, height] = isTurned(picture.orientation) ? [rows, columns] : [columns, rows]
  return { ...picture, name, width, height }
}
