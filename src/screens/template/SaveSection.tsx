import { useState } from 'react'
import { canonicalText } from '../../core/assessment/canonical.ts'
import type { buildTemplate, TemplateGap } from '../../core/network/buildTemplate.ts'
import { readProviderTemplate, serializeProviderTemplate } from '../../core/network/providerTemplate.ts'
import { download } from '../../files/download.ts'
import { templateFileName } from '../../files/fileName.ts'
import { formatDate } from '../../i18n/format.ts'
import { templateScreenTexts } from '../../i18n/templateScreen.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Stack } from '../../ui/Stack.tsx'
import type { TemplateDraft } from './useTemplateDraft.ts'

export interface SaveSectionProps {
  readonly built: ReturnType<typeof buildTemplate>
  readonly draft: TemplateDraft
  /** to be told */
  readonly gaps: readonly TemplateGap[]
  /** `false`: something is missing, which is told from now on */
  readonly isReady: () => boolean
  readonly frozen: boolean
}

/** Hands the file over after opening the same bytes again, and remembers which state it was. */
export function SaveSection({ built, draft, gaps, isReady, frozen }: SaveSectionProps) {
  const t = useTexts(templateScreenTexts)
  const language = useLanguage()
  const { world } = useWorkspace()
  const [outcome, setOutcome] = useState<{ readonly file: string; readonly number: number } | 'differs' | null>(null)
  const { template, mark, isSaved } = built
  const { saved } = draft.own
  const save = () => {
    setOutcome(null)
    if (!isReady()) return
    const bytes = new TextEncoder().encode(serializeProviderTemplate(template))
    const reread = readProviderTemplate(bytes)
    if (!reread.ok || canonicalText(reread.value) !== canonicalText(template)) return setOutcome('differs')
    const { asOf, number, provider } = template
    const file = templateFileName(provider.name, asOf)
    download(bytes, file, 'application/json')
    setOutcome({ file, number })
    // what is signed off stays as it is: the file says the same whenever it is saved
    if (!isSaved && !frozen) {
      draft.change((own) => ({ ...own, asOf, saved: { number, asOf, mark, at: world.now() } }))
    }
  }
  return (
    <Stack>
      {saved && (
        <p>
          {t('lastSaved', { number: saved.number, date: formatDate(saved.asOf, language) })}{' '}
          {isSaved ? t('unchanged') : t('next', { number: template.number })}
        </p>
      )}
      {gaps.length > 0 && (
        <Alert kind="warning" live="alert" title={t('incomplete')}>
          {gaps.includes('none') ? t('chooseOne') : undefined}
        </Alert>
      )}
      <div>
        <Button variant="primary" icon="download" onClick={save}>
          {t('save')}
        </Button>
      </div>
      {outcome === 'differs' && <Alert kind="danger" live="alert" title={t('differs')} />}
      {outcome !== null && outcome !== 'differs' && <Alert kind="success" live="status" title={t('saved', outcome)} />}
    </Stack>
  )
}
