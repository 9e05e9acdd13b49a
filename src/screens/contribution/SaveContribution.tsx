import { useId } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import { isExample } from '../../core/network/example.ts'
import type { ContributionFile } from '../../files/contributionFile.ts'
import { contributionTexts } from '../../i18n/contribution.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { useToast } from '../../ui/Toast.tsx'

export interface SaveContributionProps {
  readonly file: ContributionFile
  readonly assessment: Assessment
}

export function SaveContribution({ file, assessment }: SaveContributionProps) {
  const t = useTexts(contributionTexts)
  const toast = useToast()
  const heading = useId()
  const save = async () => {
    try {
      const { download } = await import('../../files/download.ts')
      download(file.bytes, file.name, 'application/json')
      toast({ text: t('saved', { file: file.name }) })
    } catch {
      toast({ kind: 'danger', text: t('failed') })
    }
  }
  if (isExample(assessment)) {
    return (
      <Alert kind="info" title={t('exampleTitle')} headingLevel={2}>
        {t('exampleText')}
      </Alert>
    )
  }
  return (
    <Stack as="section" aria-labelledby={heading}>
      <h2 id={heading}>{t('saveTitle')}</h2>
      <p>{t('saveText', { name: file.name })}</p>
      <div>
        <Button variant="primary" icon="download" onClick={() => void save()}>
          {t('save')}
        </Button>
      </div>
    </Stack>
  )
}
