import type { ContributedDomain } from '../../core/network/contribution.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { contributionTexts } from '../../i18n/contribution.ts'
import { formatMean, formatPercent } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { Stack } from '../../ui/Stack.tsx'
import { Table } from '../../ui/Table.tsx'

export interface DomainFiguresProps {
  readonly domains: readonly ContributedDomain[]
  readonly questionnaire: Questionnaire
}

export function DomainFigures({ domains, questionnaire }: DomainFiguresProps) {
  const t = useTexts(contributionTexts)
  const language = useLanguage()
  const text = useQuestionnaireText(questionnaire)
  const titles = new Map(questionnaire.domains.map(({ id, title }) => [id, text(title)]))
  return (
    <Stack>
      <Table
        caption={t('domains')}
        cards
        rows={domains}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'domain',
            header: t('domain'),
            rowHeader: true,
            cell: ({ id }) => `${titles.get(id) ?? id} (${id})`,
          },
          { key: 'stufe', header: t('stufe'), numeric: true, cell: ({ stufe }) => stufe ?? '–' },
          {
            key: 'mean',
            header: t('mean'),
            numeric: true,
            cell: ({ mean }) => formatMean(mean === null ? null : [mean, 10], language),
          },
          {
            key: 'target',
            header: t('target'),
            numeric: true,
            cell: ({ target }) => formatPercent(target === null ? null : [target, 100], language),
          },
        ]}
      />
      {domains.some(({ mean }) => mean === null) && <p>{t('notTold')}</p>}
    </Stack>
  )
}
