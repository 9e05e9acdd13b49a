import type { ReportDomain } from '../../core/report/report.ts'
import { isApplicable } from '../../core/scoring/score.types.ts'
import { formatMean, formatPercent } from '../../i18n/format.ts'
import { resultTexts } from '../../i18n/result.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { CappedBy } from '../../parts/CappedBy.tsx'
import type { QuestionHref } from '../../parts/questionHref.ts'
import { Table, type TableColumn } from '../../ui/Table.tsx'

export interface DomainTableProps {
  readonly domains: readonly ReportDomain[]
  readonly hrefToQuestion: QuestionHref
}

export function DomainTable({ domains, hrefToQuestion }: DomainTableProps) {
  const t = useTexts(resultTexts)
  const language = useLanguage()
  const mean = ({ top, score }: ReportDomain) => {
    if (!isApplicable(score)) return t('notApplicable')
    return score.mean === null ? '–' : t('meanOf', { mean: formatMean(score.mean, language), top })
  }
  const range = ({ score }: ReportDomain) => {
    if (!isApplicable(score)) return '–'
    const [min, max] = [formatMean(score.meanMin, language), formatMean(score.meanMax, language)]
    return min === max ? min : t('rangeOf', { min, max })
  }
  const stufe = ({ score }: ReportDomain) => (isApplicable(score) ? (score.stufe ?? '–') : '–')
  const percent = ({ score }: ReportDomain, figure: 'target' | 'coverage') =>
    isApplicable(score) ? formatPercent(score[figure], language) : '–'
  const columns: readonly TableColumn<ReportDomain>[] = [
    { key: 'domain', header: t('domain'), rowHeader: true, cell: (domain) => domain.title },
    { key: 'stufe', header: t('stufe'), cell: stufe, numeric: true },
    {
      key: 'capped',
      header: t('cappedBy'),
      cell: (domain) =>
        stufe(domain) === '–' ? '–' : <CappedBy cappedBy={domain.cappedBy} hrefToQuestion={hrefToQuestion} />,
    },
    { key: 'mean', header: t('mean'), cell: mean, numeric: true },
    { key: 'range', header: t('range'), cell: range, numeric: true },
    { key: 'target', header: t('target'), cell: (domain) => percent(domain, 'target'), numeric: true },
    { key: 'coverage', header: t('coverage'), cell: (domain) => percent(domain, 'coverage'), numeric: true },
  ]
  return <Table caption={t('tableCaption')} columns={columns} rows={domains} rowKey={(domain) => domain.id} />
}
