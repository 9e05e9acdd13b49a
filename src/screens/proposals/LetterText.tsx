import type { ReactNode } from 'react'
import { letterScreenTexts } from '../../i18n/letterScreen.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useCopy } from '../../parts/useCopy.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { TextArea } from '../../ui/TextArea.tsx'

export interface LetterTextProps {
  readonly text: string
  /** of the text */
  readonly lang: string
  /** false when something has to be put right first, to where it has led then */
  readonly isReady: () => boolean
  /** what else can be done with it: buttons */
  readonly children: ReactNode
}

/** The text to look at and to copy; where the browser refuses the clipboard it is selected for copying by hand. */
export function LetterText({ text, lang, isReady, children }: LetterTextProps) {
  const t = useTexts(letterScreenTexts)
  const language = useLanguage()
  const { area, copy, outcome } = useCopy(text)
  return (
    <Stack gap="default" className="letter-text">
      <TextArea
        ref={area}
        label={t('text')}
        readOnly
        rows={12}
        value={text}
        lang={lang === language ? undefined : lang}
      />
      <Cluster gap="small">
        <Button variant="primary" icon="content-copy" onClick={() => isReady() && void copy()}>
          {t('copy')}
        </Button>
        {children}
      </Cluster>
      <Status>{outcome && t(outcome)}</Status>
    </Stack>
  )
}
