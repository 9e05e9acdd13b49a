import type { ReactNode } from 'react'
import { upgradeOfferTexts } from '../../i18n/upgradeOffer.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { UpgradeOffer } from '../../parts/upgrade/UpgradeOffer.tsx'
import type { OtherVersions as Versions } from '../../storage/otherVersions.ts'
import { Link } from '../../ui/Link.tsx'
import { Text } from '../../ui/Text.tsx'

interface OtherVersionsProps {
  /** of the assessment */
  readonly id: string
  readonly versions: Versions
  /** it goes back to where it came from as it is */
  readonly isPart: boolean
}

/** That there is a newer version, and which assessments go on where another one ends. */
function OtherVersions({ id, versions, isPart }: OtherVersionsProps) {
  const t = useTexts(upgradeOfferTexts)
  const { offer } = versions
  return (
    <>
      {(['continues', 'continuedBy'] as const).flatMap((words) =>
        versions[words].map((other) => (
          <Text key={other.id} small className="overview-other">
            {t(words, { version: other.version })}{' '}
            <Link href={hrefOf({ screen: 'questions', id: other.id })}>{other.title}</Link>
          </Text>
        )),
      )}
      {offer && !isPart && <UpgradeOffer id={id} offer={offer} />}
    </>
  )
}

/** For a card whose own code comes without it. */
export function drawOtherVersions(props: OtherVersionsProps): ReactNode {
  return <OtherVersions {...props} />
}
