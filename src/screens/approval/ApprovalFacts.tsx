import { approvalTexts, KEPT, SECTIONS } from '../../i18n/approval.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Heading } from '../../ui/Heading.tsx'
import { Table } from '../../ui/Table.tsx'

export function ApprovalFacts() {
  const t = useTexts(approvalTexts)
  const language = useLanguage()
  const [first, ...rest] = SECTIONS.map(({ title, points }) => (
    <section className="ui-prose" key={title.de}>
      <Heading level={2}>{title[language]}</Heading>
      <ul>
        {points.map((point) => (
          <li key={point.de}>{point[language]}</li>
        ))}
      </ul>
    </section>
  ))
  return (
    <div className="approval-facts">
      {first}
      <section>
        <Heading level={2}>{t('dataCaption')}</Heading>
        <Table
          cards
          caption={t('dataCaption')}
          hideCaption
          columns={[
            { key: 'what', header: t('what'), rowHeader: true, cell: (row) => row.what[language] },
            { key: 'where', header: t('where'), cell: (row) => row.where[language] },
            { key: 'until', header: t('until'), cell: (row) => row.until[language] },
          ]}
          rows={KEPT}
          rowKey={(row) => row.what.de}
        />
      </section>
      <div className="approval-facts__rest">{rest}</div>
    </div>
  )
}
