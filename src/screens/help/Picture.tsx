import { useState } from 'react'
import { PICTURE_SIZE, PICTURES, type PictureName } from '../../i18n/help/pictures.ts'
import { helpTexts } from '../../i18n/help.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { addressOfPicture } from '../../storage/embedded.ts'

export interface PictureProps {
  readonly name: PictureName
  /** on the way to paper nothing may still be on its way */
  readonly eager: boolean
}

/** A picture of the interface in the reader's language. Where it is missing its caption would say nothing. */
export function Picture({ name, eager }: PictureProps) {
  const t = useTexts(helpTexts)
  const language = useLanguage()
  const address = addressOfPicture(`help/${language}/${name}.webp`)
  const [missing, setMissing] = useState<string | null>(null)
  if (missing === address) return null
  return (
    <figure className="help-picture">
      <img
        src={address}
        alt={t('pictureAlt')}
        width={PICTURE_SIZE.width}
        height={PICTURE_SIZE.height}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
        onError={() => setMissing(address)}
      />
      <figcaption className="ui-muted ui-small">{PICTURES[name][language]}</figcaption>
    </figure>
  )
}
