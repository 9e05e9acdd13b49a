import { upgradeOfferTexts } from '../../i18n/upgradeOffer.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import type { Header } from '../../storage/database.ts'
import type { OverviewEntry } from '../../storage/overview.ts'
import { Link } from '../../ui/Link.tsx'
import { Text } from '../../ui/Text.tsx'

export interface OtherVersionsProps {
  readonly header: Header
  readonly entries: readonly OverviewEntry[]
}

/** The assessment that this one goes on from, and those that go on from it, where they are answered with another version. */
export function OtherVersions({ header, entries }: OtherVersionsProps) {
  const t = useTexts(upgradeOfferTexts)
  const { id, previous, questionnaire } = header
  const others = entries
    .map((entry) => entry.header)
    .filter(
      (other) => other.questionnaire.id === questionnaire.id && other.questionnaire.version !== questionnaire.version,
    )
  const related = [
    ...others.filter((other) => other.id === previous).map((other) => ({ other, words: 'continues' as const })),
    ...others.filter((other) => other.previous === id).map((other) => ({ other, words: 'continuedBy' as const })),
  ]
  return related.map(({ other, words }) => (
    <Text key={other.id} small>
      {t(words, { version: other.questionnaire.version })}{' '}
      <Link href={hrefOf({ screen: 'questions', id: other.id })}>{other.title || other.municipality.name}</Link>
    </Text>
  ))
}
