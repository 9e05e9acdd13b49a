import { useMemo, useState } from 'react'
import { buildPublicVorlage } from '../../core/report/buildPublicVorlage.ts'
import { buildVorlage } from '../../core/report/buildVorlage.ts'
import { isLanguage } from '../../i18n/catalogue.ts'
import { useLanguage } from '../../i18n/useTexts.ts'
import { vorlageParts } from '../../i18n/vorlageText.ts'
import { Stack } from '../../ui/Stack.tsx'
import { VorlageForm } from './VorlageForm.tsx'
import type { VorlageSectionProps } from './VorlageSection.tsx'
import { VorlageTexts } from './VorlageTexts.tsx'
import type { VorlageDraft } from './vorlageDraft.ts'

/** What is chosen, and the text that follows from it. */
export function Vorlage({ questionnaire, assessment, today }: VorlageSectionProps) {
  const language = useLanguage()
  const [draft, setDraft] = useState<VorlageDraft>(() => ({
    kind: 'decision',
    readers: 'council',
    body: '',
    lang: isLanguage(assessment.language) ? assessment.language : 'de',
    namesMust: true,
    released: [],
  }))
  const parts = useMemo(() => {
    const { kind, readers, body, lang, namesMust, released } = draft
    const choices = { kind, body, lang, date: today }
    const input = { questionnaire, assessment }
    return vorlageParts(
      readers === 'public' ? buildPublicVorlage(input, choices, released) : buildVorlage(input, choices, namesMust),
    )
  }, [questionnaire, assessment, today, draft])
  return (
    <Stack gap="large">
      <VorlageForm assessment={assessment} draft={draft} onChange={setDraft} />
      <VorlageTexts parts={parts} lang={draft.lang === language ? undefined : draft.lang} />
    </Stack>
  )
}
