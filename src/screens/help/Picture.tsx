import { useState } from 'react'
import { PICTURE_SIZE, PICTURES, type PictureName } from '../../i18n/help/pictures.ts'
import { helpTexts } from '../../i18n/help.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { isSingleFile } from '../../storage/embedded.ts'

export interface PictureProps {
  readonly name: PictureName
  /** on the way to paper nothing may still be on its way */
  readonly eager: boolean
}

/** A picture of the German interface, beside the app. The app as a single file has none, and where one is missing its caption would say nothing. */
export function Picture({ name, eager }: PictureProps) {
  const t = useTexts(helpTexts)
  const language = useLanguage()
  const [missing, setMissing] = useState(false)
  if (missing || isSingleFile()) return null
  return (
    <figure className="help-picture">
      <img
        src={`help/${name}.webp`}
        alt={t('pictureAlt')}
        width={PICTURE_SIZE.width}
        height={PICTURE_SIZE.height}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
        onError={() => setMissing(true)}
      />
      <figcaption className="ui-muted ui-small">{PICTURES[name][language]}</figcaption>
    </figure>
  )
}
