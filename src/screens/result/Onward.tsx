import { useId } from 'react'
import { resultTexts } from '../../i18n/result.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Stack } from '../../ui/Stack.tsx'

/** From a short check to the full one: the answers come along. */
export function Onward({ id }: { readonly id: string }) {
  const t = useTexts(resultTexts)
  const heading = useId()
  return (
    <Stack as="section" gap="default" className="ui-not-printed" aria-labelledby={heading}>
      <h2 id={heading}>{t('onwardTitle')}</h2>
      <p>{t('onwardText')}</p>
      <div>
        <LinkButton iconAfter="arrow-forward" href={hrefOf({ screen: 'newAssessment', from: id })}>
          {t('onwardAction')}
        </LinkButton>
      </div>
    </Stack>
  )
}
