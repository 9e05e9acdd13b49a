import type { TemplateGap } from '../../core/network/buildTemplate.ts'
import { formatDate } from '../../i18n/format.ts'
import { templateScreenTexts } from '../../i18n/templateScreen.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { TemplateDraft } from './useTemplateDraft.ts'

export interface ProviderFieldsProps {
  readonly draft: TemplateDraft
  /** YYYY-MM-DD, or '' */
  readonly asOf: string
  /** to be told */
  readonly gaps: readonly TemplateGap[]
}

export function ProviderFields({ draft, asOf, gaps }: ProviderFieldsProps) {
  const t = useTexts(templateScreenTexts)
  const language = useLanguage()
  const { own, change } = draft
  const dateError = gaps.includes('asOf')
    ? t('asOfMissing')
    : gaps.includes('earlier') && t('asOfEarlier', { date: formatDate(own.saved?.asOf ?? '', language) })
  return (
    <Stack as="section" gap="large" className="template-part" aria-labelledby="template-who">
      <h2 id="template-who">{t('whoTitle')}</h2>
      <TextInput
        name="provider"
        label={t('provider')}
        hint={t('providerHint')}
        maxLength={200}
        aria-required
        error={gaps.includes('provider') && t('providerMissing')}
        value={own.provider}
        onChange={({ target: { value } }) => change((before) => ({ ...before, provider: value }))}
      />
      <TextInput
        label={t('contact')}
        optional={t('optional')}
        hint={t('contactHint')}
        maxLength={500}
        value={own.contact ?? ''}
        onChange={({ target: { value } }) => change((before) => ({ ...before, contact: value }))}
      />
      <TextArea
        name="scope"
        label={t('scope')}
        hint={t('scopeHint')}
        maxLength={5000}
        aria-required
        error={gaps.includes('scope') && t('scopeMissing')}
        value={own.scope}
        onChange={({ target: { value } }) => change((before) => ({ ...before, scope: value }))}
      />
      <DateInput
        name="asOf"
        label={t('asOf')}
        hint={t('asOfHint')}
        error={dateError}
        value={asOf}
        onChange={({ target: { value } }) => {
          // while a year is typed, the browser reports years such as 0002
          if (/^2\d{3}-/.test(value)) change((before) => ({ ...before, asOf: value }))
        }}
      />
    </Stack>
  )
}
