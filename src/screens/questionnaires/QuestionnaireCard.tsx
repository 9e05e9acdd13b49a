import { formatBytes, formatDate } from '../../i18n/format.ts'
import { questionnairesTexts } from '../../i18n/questionnaires.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { Words } from '../../parts/question/Words.tsx'
import type { Installed } from '../../storage/installed.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { DescriptionList } from '../../ui/DescriptionList.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { Changes } from './Changes.tsx'
import { extentOf, languageName, standardsOf } from './facts.ts'
import { nameOf } from './nameOf.ts'
import { useOffer } from './useOffer.ts'

export interface QuestionnaireCardProps {
  readonly installed: Installed
  /** a later version is offered in its place */
  readonly earlier?: boolean
  /** this is the latest of several versions */
  readonly comparable?: boolean
  /** its id belongs to a shipped questionnaire, so it cannot be offered */
  readonly idTaken?: boolean
  /** the button that had the focus is about to vanish */
  readonly onLeave: () => void
}

export function QuestionnaireCard({ installed, earlier, comparable, idTaken, onLeave }: QuestionnaireCardProps) {
  const t = useTexts(questionnairesTexts)
  const language = useLanguage()
  const { remove, offer } = useOffer(installed)
  const { questionnaire, shipped, unlisted } = installed
  const { version, title, description, changes = [] } = questionnaire
  const name = nameOf(questionnaire, language)
  const act = async (action: () => Promise<void>) => {
    onLeave()
    await action()
  }
  return (
    <Card
      as="li"
      headingLevel={3}
      title={
        <>
          <Words of={title} questionnaire={questionnaire} /> · {t('version', { version })}
        </>
      }
      aside={
        <Cluster gap="small">
          {earlier && <Badge>{t('earlier')}</Badge>}
          <Badge kind={shipped ? 'neutral' : 'info'} icon={null}>
            {t(shipped ? 'shipped' : 'own')}
          </Badge>
        </Cluster>
      }
      footer={
        !shipped &&
        (unlisted ? (
          !idTaken && (
            <Button aria-label={t('offerNamed', name)} onClick={() => void act(offer)}>
              {t('offer')}
            </Button>
          )
        ) : (
          <Button icon="delete" aria-label={t('removeNamed', name)} onClick={() => void act(remove)}>
            {t('remove')}
          </Button>
        ))
      }
    >
      {description && !earlier && (
        <p>
          <Words of={description} questionnaire={questionnaire} />
        </p>
      )}
      <Facts installed={installed} />
      {changes.length > 0 && (
        <Disclosure
          variant="plain"
          summary={
            <>
              <span aria-hidden="true">{t('changes')}</span>
              <VisuallyHidden>{t('changesNamed', name)}</VisuallyHidden>
            </>
          }
        >
          <Changes questionnaire={questionnaire} />
        </Disclosure>
      )}
      {comparable && (
        <p>
          <Link href={hrefOf({ screen: 'questionnaireVersions', questionnaire: questionnaire.id })}>
            {t('compareVersions')}
            <VisuallyHidden> {t('compareVersionsOf', name)}</VisuallyHidden>
          </Link>
        </p>
      )}
    </Card>
  )
}

function Facts({ installed }: { readonly installed: Installed }) {
  const t = useTexts(questionnairesTexts)
  const language = useLanguage()
  const { questionnaire, size, uses, usesInTrash } = installed
  const { id, languages, released, license, domains } = questionnaire
  const standards = standardsOf(questionnaire, t)
  const counted = t('usesCount', { count: uses })
  return (
    <DescriptionList
      items={[
        { term: t('id'), details: <code>{id}</code> },
        {
          term: t('extent'),
          details: t('extentText', {
            ...extentOf(questionnaire, t),
            domains: t('domains', { count: domains.length }),
          }),
        },
        { term: t('languages'), details: languages.map((tag) => languageName(tag, language)).join(', ') },
        { term: t('released'), details: formatDate(released, language) },
        { term: t('size'), details: formatBytes(size, language) },
        {
          term: t('standards'),
          details:
            standards.length === 0 ? (
              t('standardsNone')
            ) : (
              <Stack as="ul" gap="none">
                {standards.map((standard) => (
                  <li key={standard}>{standard}</li>
                ))}
              </Stack>
            ),
        },
        { term: t('license'), details: license },
        {
          term: t('uses'),
          details:
            uses === 0
              ? t('usesNone')
              : usesInTrash === 0
                ? counted
                : t('usesInTrash', { uses: counted, count: usesInTrash }),
        },
      ]}
    />
  )
}
