import type { ReportAttachment, Said } from '../../core/report/issued.ts'
import { type GridPhoto, photoGrid } from '../images/photoGrid.ts'
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

/** Photos as pictures with their captions, everything else by name. */
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
    runs: files.map((file) =>
      written(draft, file.caption === null ? file.name : `${file.name}: ${file.caption}`, STYLES.answer),
    ),
    indent: 3.5,
    mark: (x, style) => flow.tagger.artifact(() => flow.line('•', x + 0.3, flow.y, style)),
  })
}

function photoBlock(draft: AnswersDraft, photos: readonly ReportAttachment[], name: string): Block {
  const { flow } = draft
  const labelled = labelHeight(flow, name) + 1.5
  return {
    least: labelled + ROW,
    height: labelled + Math.ceil(photos.length / PER_ROW) * ROW,
    draw: () => {
      flow.space(1)
      label(flow, name, STYLES.answer)
      flow.space(labelled)
      photoGrid(
        draft,
        photos.map((attachment) => gridPhoto(draft, attachment)),
        PER_ROW,
      )
    },
  }
}

function gridPhoto(draft: AnswersDraft, { sha256, name, caption }: ReportAttachment): GridPhoto {
  const { text, lang } = written(draft, caption ?? name, STYLES.note)
  return {
    image: readImage(draft.images.get(sha256)?.bytes, name),
    alt: '',
    caption: text,
    ...(lang !== undefined && { lang }),
  }
}
