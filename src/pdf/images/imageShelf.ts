import type { ImageFiles } from '../assets.ts'
import type { ImageProblem, ReadImage } from './image.ts'
import { readImage } from './readImage.ts'

/** The images of an order, each read when it is first asked for, and only once. */
export class ImageShelf {
  private readonly files: ImageFiles
  private readonly read = new Map<string, ReadImage | ImageProblem>()

  constructor(files: ImageFiles) {
    this.files = files
  }

  /** The image under its name at this place: the same bytes may have been added twice. */
  image({ sha256, name }: { readonly sha256: string; readonly name: string }): ReadImage | ImageProblem {
    const image = this.read.get(sha256) ?? readImage(this.files.get(sha256)?.bytes, name)
    this.read.set(sha256, image)
    return { ...image, name }
  }
}
