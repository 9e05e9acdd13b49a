import { partTexts } from '../../i18n/parts.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { hrefOf } from '../place.ts'

/** Stands where a part was asked for what only the whole assessment has. */
export function WholeOnly({ id }: { readonly id: string }) {
  const t = useTexts(partTexts)
  return (
    <Stack gap="large">
      <PageHeader title={t('wholeTitle')} lead={t('wholeText')} />
      <div>
        <LinkButton variant="primary" href={hrefOf({ screen: 'questions', id })}>
          {t('toQuestions')}
        </LinkButton>
      </div>
    </Stack>
  )
}
