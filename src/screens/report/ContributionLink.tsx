import { useId } from 'react'
import { contributionTexts } from '../../i18n/contribution.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Stack } from '../../ui/Stack.tsx'

/** A way out for the figures alone, without a name. */
export function ContributionLink({ assessment }: { readonly assessment: string }) {
  const t = useTexts(contributionTexts)
  const heading = useId()
  return (
    <Stack as="section" className="ui-not-printed" aria-labelledby={heading}>
      <h2 id={heading}>{t('linkTitle')}</h2>
      <p>{t('linkText')}</p>
      <div>
        <LinkButton iconAfter="arrow-forward" href={hrefOf({ screen: 'contribution', id: assessment })}>
          {t('linkAction')}
        </LinkButton>
      </div>
    </Stack>
  )
}
