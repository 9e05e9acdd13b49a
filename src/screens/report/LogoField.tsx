import { useEffect, useMemo, useState } from 'react'
import { sha256Hex } from '../../files/sha256Hex.ts'
import { logoTexts } from '../../i18n/logo.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { ImageProblemCode } from '../../pdf/images/image.ts'
import { readImage } from '../../pdf/images/readImage.ts'
import type { LogoFile } from '../../storage/reportChoices.ts'
import { Button } from '../../ui/Button.tsx'
import { FilePicker } from '../../ui/FilePicker.tsx'
import './LogoField.css'

export interface LogoFieldProps {
  readonly logo: LogoFile | null
  readonly onChange: (logo: LogoFile | null) => void
}

/** A coat of arms needs no more; a photo of 20 MB would be kept for nothing. */
const MOST_BYTES = 5 * 1024 * 1024

type Refusal = ImageProblemCode | 'too-many-bytes' | 'unreadable'

/** Coat of arms or logo for the cover, PNG or JPEG. A file that cannot be drawn is refused here and not in the finished report. */
export function LogoField({ logo, onChange }: LogoFieldProps) {
  const t = useTexts(logoTexts)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const take = async ([file]: readonly File[]) => {
    if (!file) return
    if (file.size > MOST_BYTES) return setRefused('too-many-bytes')
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const image = readImage(bytes, file.name)
      if ('problem' in image) return setRefused(image.problem)
      setRefused(null)
      onChange({ name: file.name, bytes, sha256: sha256Hex(bytes) })
    } catch {
      setRefused('unreadable')
    }
  }
  return (
    <div>
      <FilePicker
        label={t('logo')}
        hint={t('logoHint')}
        error={refused === null ? undefined : t(`refused-${refused}`)}
        buttonLabel={t('choose')}
        dropLabel={t('drop')}
        accept="image/png,image/jpeg"
        onFiles={(files) => void take(files)}
      />
      {logo && (
        <div className="report-logo">
          <LogoPicture logo={logo} />
          <Button icon="delete" onClick={() => onChange(null)}>
            {t('remove')}
          </Button>
        </div>
      )}
    </div>
  )
}

function LogoPicture({ logo }: { readonly logo: LogoFile }) {
  const t = useTexts(logoTexts)
  const url = useMemo(() => URL.createObjectURL(new Blob([new Uint8Array(logo.bytes)])), [logo.bytes])
  useEffect(() => () => URL.revokeObjectURL(url), [url])
  return <img className="report-logo__picture" src={url} alt={t('picture', { name: logo.name })} />
}
