import { useMemo, useState } from 'react'
import { compareVersions } from '../../core/questionnaire/versions.ts'
import { textIn } from '../../core/text.ts'
import { questionChanges } from '../../core/versions/questionChanges.ts'
import { questionChangeTexts } from '../../i18n/questionChanges.ts'
import { questionnaireVersionsTexts } from '../../i18n/questionnaireVersions.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { goTo, hrefOf, type PlaceOf } from '../../parts/place.ts'
import { Words } from '../../parts/question/Words.tsx'
import { type QuestionnaireVersions, readVersions } from '../../storage/readVersions.ts'
import type { Workspace } from '../../storage/workspace.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import { countKinds, FILTERS, type Filter } from './arrangeChanges.ts'
import { ChangeList } from './ChangeList.tsx'
import { type Chosen, chooseVersions } from './chooseVersions.ts'
import { VersionChoice } from './VersionChoice.tsx'
import './questionnaireVersions.css'

type Params = PlaceOf<'questionnaireVersions'>

export function load({ db }: Workspace, { questionnaire }: Params): Promise<QuestionnaireVersions> {
  return readVersions(db, questionnaire)
}

export interface QuestionnaireVersionsScreenProps {
  readonly params: Params
  readonly data: QuestionnaireVersions
}

/** Two versions of a questionnaire beside each other; which ones, the address says. */
export function QuestionnaireVersionsScreen({ params, data }: QuestionnaireVersionsScreenProps) {
  const t = useTexts(questionnaireVersionsTexts)
  const language = useLanguage()
  const chosen = chooseVersions(data, params)
  const back = (
    <LinkButton icon="arrow-back" href={hrefOf({ screen: 'questionnaires' })}>
      {t('back')}
    </LinkButton>
  )
  if (!chosen) {
    return (
      <Stack gap="x-large">
        <PageHeader title={t('title')} actions={back} />
        <EmptyState title={t('missingTitle')}>{t('missingText')}</EmptyState>
      </Stack>
    )
  }
  const { older, newer } = chosen
  const choose = (from: string, to: string) => goTo({ ...params, older: from, newer: to }, { replace: true })
  return (
    <Stack gap="x-large" className="questionnaire-versions">
      <PageHeader
        preline={textIn(newer.title, language, newer.languages[0] ?? 'de')}
        title={t('title')}
        lead={t('lead')}
        actions={back}
      />
      <Stack as="section" aria-labelledby="versions-choose">
        <Heading level={2} id="versions-choose">
          {t('choose')}
        </Heading>
        <VersionChoice data={data} {...chosen} onChoose={choose} />
        <Authors {...chosen} />
      </Stack>
      <Comparison key={`${older.version} ${newer.version}`} {...chosen} />
    </Stack>
  )
}

/** What the newer file says of itself and of each version in between, the newest first. */
function Authors({ older, newer }: Chosen) {
  const t = useTexts(questionnaireVersionsTexts)
  const said = (newer.changes ?? [])
    .filter(({ version }) => compareVersions(version, older.version) > 0)
    .toSorted((a, b) => compareVersions(b.version, a.version))
  if (said.length === 0) return null
  return (
    <div>
      <p>{t('authors')}</p>
      <ul>
        {said.map(({ version, summary }) => (
          <li key={version}>
            {t('authorsOf', { version })} <Words of={summary} questionnaire={newer} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Comparison({ older, newer }: Chosen) {
  const t = useTexts(questionnaireVersionsTexts)
  const nameOf = useTexts(questionChangeTexts)
  const [filter, setFilter] = useState<Filter>('all')
  const changes = useMemo(() => questionChanges(older, newer), [older, newer])
  const counts = useMemo(() => countKinds(changes), [changes])
  const same = counts.get('same') ?? 0
  const changed = changes.length - same
  const total = filter === 'all' ? changed : (counts.get(filter) ?? 0)
  return (
    <Stack as="section" gap="large" aria-labelledby="versions-overview">
      <Heading level={2} id="versions-overview">
        {t('overview')}
      </Heading>
      <p>{changed === 0 ? t('nothing') : `${t('changed', { count: changed })} ${t('unchanged', { count: same })}`}</p>
      {changed > 0 && (
        <ToggleGroup
          label={t('filter')}
          value={filter}
          onChange={setFilter}
          options={[
            { value: 'all', label: t('all', { count: changed }) },
            ...FILTERS.flatMap((kind) => {
              const count = counts.get(kind)
              return count ? [{ value: kind, label: t('filterKind', { kind: nameOf(kind), count }) }] : []
            }),
          ]}
        />
      )}
      <Status hidden>{filter === 'all' ? '' : t('shown', { count: total })}</Status>
      <ChangeList key={filter} changes={changes} older={older} newer={newer} filter={filter} total={total} />
    </Stack>
  )
}
