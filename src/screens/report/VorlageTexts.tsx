import { useTexts } from '../../i18n/useTexts.ts'
import { vorlageScreenTexts } from '../../i18n/vorlageScreen.ts'
import { type VorlagePart, vorlageText } from '../../i18n/vorlageText.ts'
import { useCopy } from '../../parts/useCopy.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import './vorlage.css'

export interface VorlageTextsProps {
  readonly parts: readonly VorlagePart[]
  /** of the texts, where it is not the screen's */
  readonly lang: string | undefined
}

/** Each part for its own field of the council's system, and all of them at once. */
export function VorlageTexts({ parts, lang }: VorlageTextsProps) {
  return (
    <Stack gap="large">
      {parts.map(({ id, title, text }) => (
        <VorlageBlock key={id} title={title} text={text} lang={lang} />
      ))}
      <WholeText text={vorlageText(parts)} lang={lang} />
    </Stack>
  )
}

type BlockProps = Pick<VorlagePart, 'title' | 'text'> & Pick<VorlageTextsProps, 'lang'>

function VorlageBlock({ title, text, lang }: BlockProps) {
  const t = useTexts(vorlageScreenTexts)
  const { area, copy, outcome } = useCopy(text)
  return (
    <Stack gap="small" className="vorlage-text">
      <TextArea ref={area} label={<span lang={lang}>{title}</span>} readOnly rows={2} value={text} lang={lang} />
      <Cluster gap="small">
        <Button icon="content-copy" aria-label={t('copyOf', { title })} onClick={() => void copy()}>
          {t('copy')}
        </Button>
        <Status>{outcome && t(outcome)}</Status>
      </Cluster>
    </Stack>
  )
}

/** Shown only where the browser refuses to copy: everything in it stands above already. */
function WholeText({ text, lang }: Omit<BlockProps, 'title'>) {
  const t = useTexts(vorlageScreenTexts)
  const { area, copy, outcome } = useCopy(text)
  return (
    <Stack gap="small" className="vorlage-text">
      <Cluster gap="small">
        <Button variant="primary" icon="content-copy" onClick={() => void copy()}>
          {t('copyAll')}
        </Button>
        <Status>{outcome && t(outcome)}</Status>
      </Cluster>
      {outcome === 'refused' && <TextArea ref={area} label={t('all')} readOnly rows={6} value={text} lang={lang} />}
    </Stack>
  )
}
