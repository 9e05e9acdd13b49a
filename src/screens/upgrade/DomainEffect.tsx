import type { ReportDomain } from '../../core/report/report.ts'
import { isApplicable } from '../../core/scoring/score.types.ts'
import { formatMean, formatPercent } from '../../i18n/format.ts'
import { questionChangeTexts } from '../../i18n/questionChanges.ts'
import { upgradeTexts } from '../../i18n/upgrade.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Table, type TableColumn } from '../../ui/Table.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'

interface Row {
  readonly id: string
  readonly title: string
  readonly before: ReportDomain | undefined
  readonly after: ReportDomain | undefined
}

export interface DomainEffectProps {
  readonly before: readonly ReportDomain[]
  readonly after: readonly ReportDomain[]
}

/** Each Themenfeld of either version before and after. */
export function DomainEffect({ before, after }: DomainEffectProps) {
  const t = useTexts(upgradeTexts)
  const happened = useTexts(questionChangeTexts)
  const language = useLanguage()
  const figure = (
    key: 'stufe' | 'mean' | 'target' | 'open',
    words: (domain: ReportDomain) => string,
  ): TableColumn<Row> => ({
    key,
    header: t(key),
    numeric: true,
    cell: (row) => <BeforeAfter {...sidesOf(row, words)} />,
  })
  const columns: readonly TableColumn<Row>[] = [
    {
      key: 'domain',
      header: t('domain'),
      rowHeader: true,
      cell: ({ title, before: was, after: is }) =>
        was && is ? title : `${title} (${happened(was ? 'retired' : 'added')})`,
    },
    figure('stufe', ({ score }) => (isApplicable(score) && score.stufe !== null ? String(score.stufe) : '–')),
    figure('mean', ({ score }) => (isApplicable(score) ? formatMean(score.mean, language) : '–')),
    figure('target', ({ score }) => (isApplicable(score) ? formatPercent(score.target, language) : '–')),
    figure('open', ({ score }) => String(score.applicable - score.answered)),
  ]
  return (
    <Table
      caption={t('domainsCaption')}
      hideCaption
      cards
      columns={columns}
      rows={rowsOf(before, after)}
      rowKey={({ id }) => id}
    />
  )
}

/** In the order of the newer version, then what only the older one has. */
function rowsOf(before: readonly ReportDomain[], after: readonly ReportDomain[]): Row[] {
  const [was, is] = [before, after].map((list) => new Map(list.map((domain) => [domain.id, domain])))
  const gone = before.filter(({ id }) => !is?.has(id))
  return [...after, ...gone].map(({ id, title }) => ({ id, title, before: was?.get(id), after: is?.get(id) }))
}

function sidesOf({ before, after }: Row, words: (domain: ReportDomain) => string) {
  return { before: before ? words(before) : '–', after: after ? words(after) : '–' }
}

/** One value where nothing changes; else both, in words for whoever does not see the arrow. */
function BeforeAfter({ before, after }: { readonly before: string; readonly after: string }) {
  const t = useTexts(upgradeTexts)
  if (before === after) return before
  return (
    <strong className="upgrade__change">
      <span aria-hidden="true">{t('change', { before, after })}</span>
      <VisuallyHidden>{t('changeSpoken', { before, after })}</VisuallyHidden>
    </strong>
  )
}
