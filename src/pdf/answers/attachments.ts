import type { ReportAttachment, Said } from '../../core/report/issued.ts'
import { formatBytes } from '../../i18n/format.ts'
import type { PhotoWords } from '../images/photo.ts'
import { firstRowAtMost, type GridPhoto, photoGrid } from '../images/photoGrid.ts'
import { readImage } from '../images/readImage.ts'
import { STYLES } from '../theme.ts'
import { type AnswersDraft, written } from './answersDraft.ts'
import type { Block } from './block.ts'
import { label, labelHeight } from './fact.ts'
import { items } from './items.ts'
import type { ViewWords } from './viewWords.ts'

/** mm of a row of photos with a short caption */
const ROW = 72
const PER_ROW = 2
const NAME_TO_PHOTOS = 1.5

/** Photos as pictures with their captions, everything else by name, size and checksum. */
export function attachments(draft: AnswersDraft, { attachments: all }: Said, words: ViewWords): Block[] {
  const photos = all.filter(isPhoto)
  const files = all.filter((attachment) => !isPhoto(attachment))
  return [
    ...(files.length > 0 ? [fileList(draft, files, words.files)] : []),
    ...(photos.length > 0 ? [photoBlock(draft, photos, words.photos)] : []),
  ]
}

function isPhoto({ type }: ReportAttachment): boolean {
  return type.toLowerCase().startsWith('image/')
}

function fileList(draft: AnswersDraft, files: readonly ReportAttachment[], name: string): Block {
  const { flow } = draft
  return items(draft, {
    label: name,
    runs: files.map((file) => written(draft, fileWords(draft, file), STYLES.answer)),
    indent: 3.5,
    mark: (x, style) => flow.tagger.artifact(() => flow.line('•', x + 0.3, flow.y, style)),
  })
}

/** 'Vertrag.pdf: Seite 3 (1,2 MB, SHA-256 3f7a…)': enough to tell whether a file at hand is the very one. */
function fileWords({ a, images, lang }: AnswersDraft, { name, caption, sha256 }: ReportAttachment): string {
  const file = images.get(sha256)
  const size = file ? formatBytes(file.size ?? file.bytes.length, lang) : a('fileMissing')
  return `${caption === null ? name : `${name}: ${caption}`} (${size}, SHA-256 ${sha256})`
}

function photoBlock(draft: AnswersDraft, photos: readonly ReportAttachment[], name: string): Block {
  const { flow } = draft
  const labelled = labelHeight(flow, name) + NAME_TO_PHOTOS
  const words = photos.map((attachment) => photoWords(draft, attachment))
  const first = firstRowAtMost(draft, words, PER_ROW)
  return {
    // the name of the photos never stands without them
    least: labelled + first,
    height: labelled + first + (Math.ceil(photos.length / PER_ROW) - 1) * ROW,
    draw: (turn) => {
      flow.space(1)
      label(flow, name, STYLES.answer)
      flow.space(labelled)
      photoGrid(
        draft,
        photos.map((attachment, i) => gridPhoto(draft, attachment, words[i])),
        PER_ROW,
        turn,
      )
    },
  }
}

function gridPhoto(
  draft: AnswersDraft,
  { sha256, name }: ReportAttachment,
  words: PhotoWords = { alt: '', caption: null },
): GridPhoto {
  return { image: readImage(draft.images.get(sha256)?.bytes, name), ...words }
}

/** The caption says what is to be seen, to those who hear it as well. */
function photoWords(draft: AnswersDraft, { name, caption }: ReportAttachment): PhotoWords {
  const { text, lang } = written(draft, caption ?? name, STYLES.note)
  return { alt: '', caption: text, ...(lang !== undefined && { lang }) }
}
