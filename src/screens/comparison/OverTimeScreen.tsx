import { comparisonTexts } from '../../i18n/comparison.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { PlaceOf } from '../../parts/place.ts'
import { type ReadAssessment, readComparable, readScored } from '../../storage/scoredAssessments.ts'
import type { Workspace } from '../../storage/workspace.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'

export async function load({ db }: Workspace, { series }: PlaceOf<'overTime'>): Promise<ReadAssessment[]> {
  const headers = await readComparable(db)
  return readScored(
    db,
    headers.filter((header) => header.series === series).map(({ id }) => id),
  )
}

export function OverTimeScreen(_: { readonly data: ReadAssessment[] }) {
  const t = useTexts(comparisonTexts)
  return <PageHeader title={t('overTimeTitle')} />
}
