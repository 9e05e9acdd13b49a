import { useEffect, useMemo, useState } from 'react'
import { comparablesIn } from '../../core/comparison/chooseTowns.ts'
import type { Gist } from '../../core/comparison/gist.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { textIn } from '../../core/text.ts'
import { townsScreenTexts } from '../../i18n/townsScreen.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import type { Database } from '../../storage/database.ts'
import { readDefinition } from '../../storage/definitions.ts'
import { type ReadGist, type ReadGists, readGists, workOutGists } from '../../storage/gists.ts'
import { useWorkspace, type Workspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { drawnLots } from './drawnLots.ts'
import { TownsFilters } from './TownsFilters.tsx'
import { TownsGroup } from './TownsGroup.tsx'
import { TownsReport } from './TownsReport.tsx'
import { TownsTable } from './TownsTable.tsx'
import { TownsTakingPart } from './TownsTakingPart.tsx'
import type { Figure } from './townColumns.ts'
import { useGroupContent } from './useGroupContent.ts'
import { useTowns } from './useTowns.ts'
import './towns.css'

interface Data {
  readonly read: readonly ReadGist[]
  /** the newest questionnaire of each kind with all its texts, by the key of what can be compared */
  readonly wholes: ReadonlyMap<string, Questionnaire>
}

/** Read before anything is shown; more would keep one waiting at a screen that one has left. */
const AT_ONCE = 20

/** All that there is to show, or what has to be worked out first. */
export async function load({ db, world }: Workspace): Promise<Data | ReadGists> {
  const gists = await readGists(db)
  if (gists.missing.length > AT_ONCE) return gists
  return complete(db, [...gists.read, ...(await workOutGists(db, world, gists.missing))])
}

async function complete(db: Database, read: readonly ReadGist[]): Promise<Data> {
  const wholes = new Map<string, Questionnaire>()
  for (const { key, newest } of comparablesIn(gistsIn(read))) {
    const whole = await readDefinition(db, newest.id, newest.version)
    if (whole) wholes.set(key, whole.questionnaire)
  }
  return { read, wholes }
}

function gistsIn(read: readonly ReadGist[]): Gist[] {
  return read.flatMap(({ gist }) => (typeof gist === 'string' ? [] : [gist]))
}

export function TownsScreen({ data }: { readonly data: Data | ReadGists }) {
  const t = useTexts(townsScreenTexts)
  const { db, world } = useWorkspace()
  const [whole, setWhole] = useState('wholes' in data ? data : null)
  const [done, setDone] = useState(0)
  const gists = 'wholes' in data ? null : data
  useEffect(() => {
    if (!gists) return
    let there = true
    const work = async () => {
      const worked = await workOutGists(db, world, gists.missing, (count) => there && setDone(count))
      const all = await complete(db, [...gists.read, ...worked])
      if (there) setWhole(all)
    }
    // a database that does not answer says so itself
    void work().catch(() => undefined)
    return () => {
      there = false
    }
  }, [db, world, gists])
  return (
    <Stack gap="x-large">
      <PageHeader title={t('title')} lead={t('lead')} />
      {whole ? <Towns data={whole} /> : <Working done={done} of={gists?.missing.length ?? 0} />}
    </Stack>
  )
}

function Working({ done, of }: { readonly done: number; readonly of: number }) {
  const t = useTexts(townsScreenTexts)
  return (
    <div>
      <Status>{t('comparing')}</Status>
      <Progress label={t('comparing')} hideLabel value={done} max={of} text={t('workedOut', { done, of })} />
    </div>
  )
}

/** Several municipalities side by side: a table of their Themenfelder, what holds for the group, and the report for those above them. */
function Towns({ data }: { readonly data: Data }) {
  const t = useTexts(townsScreenTexts)
  const language = useLanguage()
  const { world } = useWorkspace()
  const all = useMemo(() => gistsIn(data.read), [data.read])
  const view = useTowns(all, data.wholes, drawnLots(world))
  const { shown, towns, comparables, comparable, whole } = view
  const [named, setNamed] = useState(false)
  const [figure, setFigure] = useState<Figure>('stufe')
  const [domain, setDomain] = useState<string | null>(null)
  const members = useMemo(() => shown.map(({ letter, gist }) => ({ pseudonym: letter, gist })), [shown])
  const { shown: group, done } = useGroupContent(members, language, whole)
  const report = group?.content
  const byLetter = useMemo(() => new Map(towns.map((town) => [town.letter, town])), [towns])
  return (
    <>
      {!comparable && (
        <EmptyState
          title={t('emptyTitle')}
          actions={<LinkButton href={hrefOf({ screen: 'overview' })}>{t('toOverview')}</LinkButton>}
        >
          {t('emptyText')}
        </EmptyState>
      )}
      {comparable && (
        <Stack gap="large">
          {comparables.length > 1 && (
            <Select
              label={t('questionnaire')}
              value={comparable.key}
              onChange={({ target }) => {
                view.compare(target.value)
                setDomain(null)
              }}
            >
              {comparables.map(({ key, newest, towns: count }) => (
                <option key={key} value={key}>
                  {t('questionnaireOption', {
                    title: textIn(newest.title, language, 'de'),
                    major: key.split('@')[1] ?? '',
                    count,
                  })}
                </option>
              ))}
            </Select>
          )}
          <Checkbox
            label={t('names')}
            hint={t('namesHint')}
            checked={named}
            onChange={({ target }) => setNamed(target.checked)}
          />
          <div role="status">{named && <Alert kind="warning" title={t('namesOn')} />}</div>
          <TownsFilters
            view={view}
            domains={comparable.newest.domains}
            figure={figure}
            onFigure={setFigure}
            domain={domain}
            onDomain={setDomain}
          />
          <Status>{t('shown', { count: shown.length })}</Status>
          {report && report.questionnaire.versions.length > 1 && (
            <p>
              {t('common', {
                versions: report.questionnaire.versions.join(', '),
                count: report.questionnaire.common,
                all: report.questionnaire.questions,
              })}
            </p>
          )}
          {towns.length === 1 && <Alert kind="info" title={t('onlyOne')} />}
        </Stack>
      )}
      {done !== null && <Working done={done} of={members.length} />}
      {comparable && members.length === 0 && (
        <EmptyState title={t('nobody')} actions={<Button onClick={view.unfilter}>{t('resetFilters')}</Button>} />
      )}
      {report && <TownsTable report={report} towns={byLetter} named={named} figure={figure} domain={domain} />}
      <TownsTakingPart view={view} read={data.read} named={named} />
      {report && <TownsGroup report={report} />}
      {group?.content && (
        <TownsReport shown={group.content} members={group.members} whole={group.whole} isNarrowed={view.isFiltered} />
      )}
    </>
  )
}
