import { abilityTexts } from '../i18n/abilities.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { hrefOf } from '../parts/place.ts'
import { Alert } from '../ui/Alert.tsx'
import { Link } from '../ui/Link.tsx'
import type { MissingAbility } from './missingAbilities.ts'

const WORDS = {
  storage: { kind: 'danger', title: 'storageTitle', text: 'storageText' },
  private: { kind: 'warning', title: 'privateTitle', text: 'privateText' },
  insecure: { kind: 'warning', title: 'insecureTitle', text: 'insecureText' },
  single: { kind: 'info', title: 'singleTitle', text: 'singleText' },
  offline: { kind: 'info', title: 'offlineTitle', text: 'offlineText' },
} as const satisfies Readonly<Record<MissingAbility, unknown>>

export function AbilityNotices({ missing }: { readonly missing: readonly MissingAbility[] }) {
  const t = useTexts(abilityTexts)
  return missing.map((ability) => (
    <Alert key={ability} kind={WORDS[ability].kind} title={t(WORDS[ability].title)}>
      {t(WORDS[ability].text)}
      {ability === 'single' && (
        <>
          {' '}
          <Link href={hrefOf({ screen: 'help', topic: 'speicherung' })}>{t('singleMore')}</Link>
        </>
      )}
    </Alert>
  ))
}
