import { useCallback, useMemo, useRef, useState } from 'react'
import { overTime } from '../../core/comparison/overTime.ts'
import type { Scored } from '../../core/scoring/compare.ts'
import { overTimeTexts } from '../../i18n/overTime.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf, type PlaceOf } from '../../parts/place.ts'
import type { Database } from '../../storage/database.ts'
import { type ReadAssessment, readComparable, readScored, useLive } from '../../storage/scoredAssessments.ts'
import { useWorkspace, type Workspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Link } from '../../ui/Link.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { usePrinting } from '../../ui/usePrinting.ts'
import { ChooseVisits } from './ChooseVisits.tsx'
import { Course } from './Course.tsx'
import { firstChoice, groupVisits } from './visitGroups.ts'
import './overTime.css'

export interface OverTimeScreenProps {
  readonly params: PlaceOf<'overTime'>
  readonly data: readonly ReadAssessment[]
}

export function load({ db }: Workspace, { series }: PlaceOf<'overTime'>): Promise<readonly ReadAssessment[]> {
  return readSeries(db, series)
}

async function readSeries(db: Database, series: string): Promise<readonly ReadAssessment[]> {
  const headers = await readComparable(db)
  return readScored(
    db,
    headers.filter((header) => header.series === series).map(({ id }) => id),
  )
}

/** One municipality from one assessment to the next; it follows what other tabs save. */
export function OverTimeScreen({ params: { series }, data }: OverTimeScreenProps) {
  const t = useTexts(overTimeTexts)
  const { db } = useWorkspace()
  const read = useLive(
    useCallback(() => readSeries(db, series), [db, series]),
    data,
  )
  const visits = useMemo(() => read.flatMap(({ scored }) => (typeof scored === 'string' ? [] : scored)), [read])
  const groups = useMemo(() => groupVisits(visits), [visits])
  const [wanted, setWanted] = useState<string | null>(null)
  // by id; what nobody has touched follows the first choice
  const [touched, setTouched] = useState<Readonly<Record<string, boolean>>>({})
  const group = groups.find(({ key }) => key === wanted) ?? groups[0]
  const first = useMemo(() => new Set(group ? firstChoice(group.visits) : []), [group])
  const takesPart = ({ assessment: { id } }: Scored) => touched[id] ?? first.has(id)
  const chosen = group?.visits.filter(takesPart) ?? []
  const ids = chosen.map(({ assessment }) => assessment.id).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: `chosen` is made anew with each drawing; it is told by its ids and what was read
  const course = useMemo(() => overTime(chosen), [ids, read])
  const root = useRef<HTMLDivElement>(null)
  const printing = usePrinting(root)
  const unreadable = read.length - visits.length
  const name = group?.visits.at(-1)?.assessment.municipality.name ?? ''
  const toOverview = <LinkButton href={hrefOf({ screen: 'overview' })}>{t('toOverview')}</LinkButton>
  return (
    <Stack gap="3x-large" ref={root} className="over-time">
      <Stack gap="large">
        <div className="ui-not-printed">
          <Link href={hrefOf({ screen: 'comparison' })}>{t('back')}</Link>
        </div>
        <PageHeader preline={name} title={t('title')} lead={t('lead')} />
        {unreadable > 0 && <Alert kind="warning" title={t('unreadable', { count: unreadable })} />}
        {group && (groups.length > 1 || group.visits.length > 1) && (
          <ChooseVisits
            groups={groups}
            group={group}
            onGroup={setWanted}
            chosen={new Set(chosen.map(({ assessment }) => assessment.id))}
            onChoose={(id, takesPart) => setTouched({ ...touched, [id]: takesPart })}
          />
        )}
      </Stack>
      {!group ? (
        <EmptyState title={t('goneTitle')} actions={toOverview}>
          {t('goneText')}
        </EmptyState>
      ) : group.visits.length < 2 ? (
        <EmptyState title={t('singleTitle')} actions={toOverview}>
          {t('singleText')}
        </EmptyState>
      ) : chosen.length < 2 ? (
        <EmptyState title={t('tooFewTitle')}>{t('tooFewText')}</EmptyState>
      ) : course.common === 0 ? (
        <EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>
      ) : (
        <Course course={course} visits={chosen} municipality={name} printing={printing} />
      )}
    </Stack>
  )
}
