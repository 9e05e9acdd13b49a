import type { ReportDomain } from '../../core/report/report.ts'
import { isApplicable } from '../../core/scoring/score.types.ts'
import { formatMean, formatPercent } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { whatIfTexts } from '../../i18n/whatIf.ts'
import { CappedBy } from '../../parts/CappedBy.tsx'
import { DomainBars } from '../../parts/DomainBars.tsx'
import type { QuestionHref } from '../../parts/questionHref.ts'
import { Stack } from '../../ui/Stack.tsx'
import { Table, type TableColumn } from '../../ui/Table.tsx'
import { Text } from '../../ui/Text.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import type { DomainChange } from './effect.ts'

export interface DomainChangesProps {
  readonly domains: readonly DomainChange[]
  readonly hrefToQuestion: QuestionHref
}

export function DomainChanges({ domains, hrefToQuestion }: DomainChangesProps) {
  const t = useTexts(whatIfTexts)
  const language = useLanguage()
  const stufe = ({ score }: ReportDomain) => (isApplicable(score) ? String(score.stufe ?? '–') : '–')
  const target = ({ score }: ReportDomain) => (isApplicable(score) ? formatPercent(score.target, language) : '–')
  const columns: readonly TableColumn<DomainChange>[] = [
    {
      key: 'domain',
      header: t('domain'),
      rowHeader: true,
      cell: ({ after, changed }) => (
        <>
          {after.title}
          {changed && <VisuallyHidden> ({t('changed')})</VisuallyHidden>}
        </>
      ),
    },
    {
      key: 'stufe',
      header: t('stufe'),
      numeric: true,
      cell: ({ before, after }) => <BeforeAfter before={stufe(before)} after={stufe(after)} />,
    },
    {
      key: 'target',
      header: t('target'),
      numeric: true,
      cell: ({ before, after }) => <BeforeAfter before={target(before)} after={target(after)} />,
    },
    {
      key: 'capped',
      header: t('cappedBy'),
      cell: ({ after }) =>
        stufe(after) === '–' ? '–' : <CappedBy cappedBy={after.cappedBy} hrefToQuestion={hrefToQuestion} />,
    },
  ]
  return (
    <Stack>
      <h3>{t('domainsTitle')}</h3>
      <Changes domains={domains.filter(({ changed }) => changed)} />
      <Table
        caption={t('tableCaption')}
        hideCaption
        columns={columns}
        rows={domains}
        rowKey={({ after }) => after.id}
      />
    </Stack>
  )
}

function Changes({ domains }: { readonly domains: readonly DomainChange[] }) {
  const t = useTexts(whatIfTexts)
  const language = useLanguage()
  if (domains.length === 0) return <p>{t('domainsNone')}</p>
  const bars = domains.map(({ before, after }) => {
    const [was, is] = [meanOf(before), meanOf(after)]
    const words = { before: formatMean(was, language), after: formatMean(is, language) }
    const label = t('bar', { title: after.title, ...words, top: after.top })
    return { id: after.id, label, mean: was, min: was, max: is, top: after.top }
  })
  return (
    <Stack gap="small">
      <DomainBars bars={bars} alt={t('chartAlt', { values: bars.map(({ label }) => label).join('; ') })} />
      <Text muted small>
        {t('chartNote')}
      </Text>
    </Stack>
  )
}

function meanOf({ score }: ReportDomain) {
  return isApplicable(score) ? score.mean : null
}

/** One value where nothing changes; else both, in words for whoever does not see the arrow. */
function BeforeAfter({ before, after }: { readonly before: string; readonly after: string }) {
  const t = useTexts(whatIfTexts)
  if (before === after) return before
  return (
    <strong>
      <span aria-hidden="true">{t('change', { before, after })}</span>
      <VisuallyHidden>{t('changeSpoken', { before, after })}</VisuallyHidden>
    </strong>
  )
}
