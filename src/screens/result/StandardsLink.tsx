import { useId } from 'react'
import { resultTexts } from '../../i18n/result.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Stack } from '../../ui/Stack.tsx'

export function StandardsLink({ id }: { readonly id: string }) {
  const t = useTexts(resultTexts)
  const heading = useId()
  return (
    <Stack as="section" gap="default" className="ui-not-printed" aria-labelledby={heading}>
      <h2 id={heading}>{t('standardsTitle')}</h2>
      <p>{t('standardsText')}</p>
      <div>
        <LinkButton iconAfter="arrow-forward" href={hrefOf({ screen: 'standards', id })}>
          {t('standardsAction')}
        </LinkButton>
      </div>
    </Stack>
  )
}
