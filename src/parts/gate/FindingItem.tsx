import { useRef } from 'react'
import type { FindingPlace } from '../../core/gate/finding.ts'
import { isCovered, type JudgedFinding } from '../../core/gate/overrides.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { formatDate, formatPercent } from '../../i18n/format.ts'
import { gateTexts } from '../../i18n/gate.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { Words } from '../question/Words.tsx'
import type { FindingWords } from './useFindingWords.ts'

export interface FindingItemProps {
  readonly finding: JudgedFinding
  readonly questionnaire: Questionnaire
  readonly words: FindingWords
  /** `null`: it is signed off, and nothing can be changed */
  readonly actions: {
    readonly letStand: (finding: JudgedFinding) => void
    readonly withdraw: (finding: JudgedFinding) => void
  } | null
}

export function FindingItem({ finding, questionnaire, words, actions }: FindingItemProps) {
  const t = useTexts(gateTexts)
  const first = useRef<HTMLButtonElement>(null)
  const about = words.aboutOf(finding)
  const { override } = finding
  return (
    <Stack as="li" gap="small" className="gate-finding">
      <What finding={finding} questionnaire={questionnaire} words={words} />
      {override && <Given finding={finding} override={override} />}
      {actions && (
        <Cluster gap="small" className="ui-not-printed">
          <Button
            ref={first}
            small
            aria-label={t(override ? 'changeReasonNamed' : 'letStandNamed', { about })}
            onClick={() => actions.letStand(finding)}
          >
            {t(override ? 'changeReason' : 'letStand')}
          </Button>
          {override && (
            <Button
              small
              variant="tertiary"
              aria-label={t('withdrawNamed', { about })}
              onClick={() => {
                // this button goes with the reason
                first.current?.focus()
                actions.withdraw(finding)
              }}
            >
              {t('withdraw')}
            </Button>
          )}
        </Cluster>
      )}
    </Stack>
  )
}

/** What was found, with a way to every place it is about. */
function What({ finding, questionnaire, words }: Pick<FindingItemProps, 'finding' | 'questionnaire' | 'words'>) {
  const t = useTexts(gateTexts)
  const language = useLanguage()
  const { text, share, places } = finding
  const [main, ...others] = places
  if (text) {
    return (
      <>
        <p>
          <Words of={text} questionnaire={questionnaire} />
        </p>
        <Text muted small>
          {t('answered')}
        </Text>
        <Places places={places} words={words} />
      </>
    )
  }
  if (!main) return null
  return (
    <>
      <p>
        <Link href={words.hrefOf(main)}>{words.nameOf(main)}</Link>
      </p>
      {share && (
        <>
          <Text muted small>
            {t('share', { percent: formatPercent(share, language) })}
          </Text>
          <Places places={others} words={words} />
        </>
      )}
    </>
  )
}

function Places({ places, words }: { readonly places: readonly FindingPlace[] } & Pick<FindingItemProps, 'words'>) {
  return (
    <ul className="gate-places">
      {places.map((place) => (
        <li key={`${place.kind} ${place.id}`}>
          <Link href={words.hrefOf(place)}>{words.nameOf(place)}</Link>
        </li>
      ))}
    </ul>
  )
}

type GivenProps = Pick<FindingItemProps, 'finding'> & { readonly override: NonNullable<JudgedFinding['override']> }

function Given({ finding, override: { reason, by, at } }: GivenProps) {
  const t = useTexts(gateTexts)
  const language = useLanguage()
  const said = t('reasonGiven', {
    reason: reason.trim(),
    by: by?.role.trim() || t('nobody'),
    date: formatDate(at.slice(0, 10), language),
  })
  return isCovered(finding) ? (
    <p>
      <Badge kind="info">{t('stands')}</Badge> {said}
    </p>
  ) : (
    <p>
      <Badge kind="warning">{t('stale')}</Badge> {t('staleText', { reason: said })}
    </p>
  )
}
