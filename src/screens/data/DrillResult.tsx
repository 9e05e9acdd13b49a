import { safetyTexts } from '../../i18n/safety.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { ProblemList } from '../../parts/ProblemList.tsx'
import type { DrillOutcome, Extent } from '../../parts/safety/drill.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Table } from '../../ui/Table.tsx'

/** Enough of a checksum to compare it with the eye. */
const SHOWN = 8

export function DrillResult({ outcome }: { readonly outcome: Exclude<DrillOutcome, { kind: 'locked' }> }) {
  const t = useTexts(safetyTexts)
  switch (outcome.kind) {
    case 'refused':
      return (
        <Alert kind="danger" live="alert" title={t('drillFailedTitle')}>
          <ProblemList problems={outcome.problems} />
          <p>{t('drillFailedHint')}</p>
        </Alert>
      )
    case 'absent':
      return (
        <Alert kind="success" live="status" title={t('drillAbsentTitle')}>
          <Stack>
            <p>{t('drillAbsent', { name: outcome.name })}</p>
            <Comparison file={outcome.file} />
            <p>{t('drillUnchanged')}</p>
          </Stack>
        </Alert>
      )
    case 'compared':
      return (
        <Alert
          kind={outcome.same ? 'success' : 'warning'}
          live="status"
          title={t(outcome.same ? 'drillSameTitle' : 'drillBehindTitle')}
        >
          <Stack>
            <p>{t(outcome.same ? 'drillSame' : 'drillBehind', { name: outcome.name })}</p>
            <Comparison file={outcome.file} here={outcome.here} />
            {!outcome.same && (
              <>
                <NewerHere outcome={outcome} />
                <p>{t('drillNext')}</p>
              </>
            )}
            <p>{t('drillUnchanged')}</p>
          </Stack>
        </Alert>
      )
    default:
      return outcome satisfies never
  }
}

interface Row {
  readonly what: string
  readonly file: number | string
  readonly here: number | string | undefined
}

function Comparison({ file, here }: { readonly file: Extent; readonly here?: Extent }) {
  const t = useTexts(safetyTexts)
  const row = (what: string, value: (extent: Extent) => number | string): Row => ({
    what,
    file: value(file),
    here: here && value(here),
  })
  return (
    <Table
      caption={t('drillCount')}
      hideCaption
      cards
      rows={[
        row(t('drillAnswers'), ({ answers }) => answers),
        row(t('drillMeasures'), ({ measures }) => measures),
        row(t('drillPhotos'), ({ attachments }) => attachments),
        row(t('drillFingerprint'), ({ fingerprint }) => fingerprint.slice(0, SHOWN)),
      ]}
      rowKey={({ what }) => what}
      columns={[
        { key: 'what', header: t('drillCount'), rowHeader: true, cell: ({ what }) => what },
        { key: 'file', header: t('drillFile'), numeric: true, cell: ({ file }) => file },
        ...(here ? [{ key: 'here', header: t('drillHere'), numeric: true, cell: ({ here }: Row) => here }] : []),
      ]}
    />
  )
}

const KINDS = ['Added', 'Changed', 'Missing'] as const

function NewerHere({ outcome }: { readonly outcome: Extract<DrillOutcome, { kind: 'compared' }> }) {
  const t = useTexts(safetyTexts)
  const { differences, photosDiffer } = outcome
  const lines = (['answers', 'measures'] as const).flatMap((what) =>
    KINDS.flatMap((kind) => {
      const count = differences[what][kind.toLowerCase() as Lowercase<typeof kind>]
      return count > 0 ? [t(`${what}${kind}`, { count })] : []
    }),
  )
  if (differences.details) lines.push(t('detailsDiffer'))
  if (photosDiffer) lines.push(t('photosDiffer'))
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
