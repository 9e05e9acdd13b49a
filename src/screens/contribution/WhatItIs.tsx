import { useId } from 'react'
import { contributionTexts } from '../../i18n/contribution.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'

export function WhatItIs() {
  const t = useTexts(contributionTexts)
  const heading = useId()
  return (
    <Stack as="section" aria-labelledby={heading}>
      <h2 id={heading}>{t('whatTitle')}</h2>
      <p>{t('what')}</p>
      <p>{t('who')}</p>
      <p>{t('without')}</p>
      <p>
        <Link href={hrefOf({ screen: 'help', topic: 'netzwerk' })}>{t('more')}</Link>
      </p>
    </Stack>
  )
}
