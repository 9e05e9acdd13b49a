import { standardsTexts } from '../../i18n/standards.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'

export interface PlainWordsProps {
  /** the letters of NIS 2 are on the page */
  readonly nis2: boolean
  /** there is a plan */
  readonly planned: boolean
}

/** What the page says and what it does not; legal statements as in the help, which has their sources. */
export function PlainWords({ nis2, planned }: PlainWordsProps) {
  const t = useTexts(standardsTexts)
  const sentences = [
    t('plainTouched'),
    t('plainStanding'),
    t(planned ? 'plainMoved' : 'plainNoPlan'),
    t('plainReplaces'),
    ...(nis2 ? [t('plainNis2')] : []),
    t('plainIds'),
  ]
  return (
    <Alert kind="info" title={t('plainTitle')} headingLevel={2}>
      <Stack gap="small">
        <Stack as="ul" gap="small" className="standards__plain">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </Stack>
        <p>
          <Link href={hrefOf({ screen: 'help', topic: 'grenzen' })}>{t('plainMore')}</Link>
        </p>
      </Stack>
    </Alert>
  )
}
