import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Matrix = readonly [number, number, number, number, number, number]

/** An image as pdf.js decodes and places it. */
export interface ShownImage {
  readonly page: number
  readonly width: number
  readonly height: number
  /** of its lower left corner and its size on the page, points */
  readonly box: readonly [x: number, y: number, width: number, height: number]
  /** red, green, blue and opacity where the image is seen; 0,0 is the upper left and 1,1 the lower right corner */
  readonly at: (x: number, y: number) => readonly number[]
}

interface DecodedImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

export async function shownImages(bytes: Uint8Array): Promise<ShownImage[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, isOffscreenCanvasSupported: false }).promise
  const shown: ShownImage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { fnArray, argsArray } = await page.getOperatorList()
    let matrix: Matrix = [1, 0, 0, 1, 0, 0]
    const saved: Matrix[] = []
    for (const [i, operator] of fnArray.entries()) {
      if (operator === OPS.save) saved.push(matrix)
      else if (operator === OPS.restore) matrix = saved.pop() ?? matrix
      else if (operator === OPS.transform) matrix = times(matrix, argsArray[i] as Matrix)
      else if (operator === OPS.paintImageXObject) {
        const name = argsArray[i][0] as string
        const objects = name.startsWith('g_') ? page.commonObjs : page.objs
        const image = await new Promise<DecodedImage>((resolve) => objects.get(name, resolve))
        shown.push({ page: number, width: image.width, height: image.height, ...placed(image, matrix) })
      }
    }
  }
  return shown
}

/** PDF draws an image into the unit square, its first row at the top. */
function placed({ width, height, data }: DecodedImage, [a, b, c, d, e, f]: Matrix): Pick<ShownImage, 'box' | 'at'> {
  const xs = [e, e + a, e + c, e + a + c]
  const ys = [f, f + b, f + d, f + b + d]
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)]
  const [right, top] = [Math.max(...xs), Math.max(...ys)]
  const channels = data.length / (width * height)
  const at = (x: number, y: number) => {
    const px = left + x * (right - left) - e
    const py = top - y * (top - bottom) - f
    const determinant = a * d - b * c
    const u = (d * px - c * py) / determinant
    const v = (a * py - b * px) / determinant
    const column = Math.min(width - 1, Math.floor(u * width))
    const row = Math.min(height - 1, Math.floor((1 - v) * height))
    const pixel = [...data.subarray((row * width + column) * channels, (row * width + column + 1) * channels)]
    return channels === 4 ? pixel : [...(channels === 1 ? Array<number>(3).fill(pixel[0] ?? 0) : pixel), 255]
  }
  return { box: [left, bottom, right - left, top - bottom], at }
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
