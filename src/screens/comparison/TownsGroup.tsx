import { useId } from 'react'
import type { GroupContent, GroupReportFigures, GroupReportMust } from '../../core/report/groupReport.ts'
import type { Quartiles } from '../../core/scoring/fraction.ts'
import { SMALLEST_GROUP } from '../../core/scoring/groupFigures.ts'
import type { Fraction } from '../../core/scoring/score.types.ts'
import { formatMean, formatPercent } from '../../i18n/format.ts'
import { townsScreenTexts } from '../../i18n/townsScreen.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Table, type TableColumn } from '../../ui/Table.tsx'

/** Themenfelder and requirements named; the report has more of them. */
const NEEDS = 5
const MUSTS = 10

/** What holds for all of them together; below five it says why there is nothing. */
export function TownsGroup({ report }: { readonly report: GroupContent }) {
  const t = useTexts(townsScreenTexts)
  const id = useId()
  return (
    <Stack as="section" gap="large" aria-labelledby={id}>
      <h2 id={id}>{t('groupTitle')}</h2>
      {report.group ? <Figures group={report.group} /> : <p>{t('groupSmall', { least: SMALLEST_GROUP })}</p>}
    </Stack>
  )
}

function Figures({ group }: { readonly group: GroupReportFigures }) {
  const t = useTexts(townsScreenTexts)
  const { allMet, members, needs, missed } = group
  return (
    <>
      <p>{t('groupMust', { count: allMet, of: members })}</p>
      <Stack gap="small">
        <Heading level={3} size="small">
          {t('needsTitle')}
        </Heading>
        {needs.length === 0 ? (
          <p>{t('needsNone')}</p>
        ) : (
          <>
            <p>{t('needsText')}</p>
            <ol>
              {needs.slice(0, NEEDS).map(({ title, below, of }) => (
                <li key={title}>{t('need', { title, below, of })}</li>
              ))}
            </ol>
          </>
        )}
      </Stack>
      <Stack gap="small">
        <Heading level={3} size="small">
          {t('missedTitle')}
        </Heading>
        {missed.length === 0 ? <p>{t('missedNone')}</p> : <Missed missed={missed} />}
      </Stack>
      <Disclosure summary={t('spreadTitle')}>
        <Spread group={group} />
      </Disclosure>
    </>
  )
}

function Missed({ missed }: { readonly missed: readonly GroupReportMust[] }) {
  const t = useTexts(townsScreenTexts)
  const columns: readonly TableColumn<GroupReportMust>[] = [
    { key: 'text', header: t('missedWhat'), rowHeader: true, cell: ({ text }) => text },
    {
      key: 'count',
      header: t('missedHow'),
      cell: ({ missed: count, of, unclear }) =>
        unclear > 0 ? t('missedUnclear', { missed: count, of, unclear }) : t('missedValue', { missed: count, of }),
    },
    { key: 'help', header: t('missedHelp'), cell: ({ measure }) => measure?.title ?? t('none') },
  ]
  return (
    <>
      <p>{t('missedText')}</p>
      <Table
        caption={t('missedTitle')}
        hideCaption
        cards
        columns={columns}
        rows={missed.slice(0, MUSTS)}
        rowKey={({ id }) => id}
      />
      {missed.length > MUSTS && <p>{t('missedMore', { count: missed.length - MUSTS })}</p>}
    </>
  )
}

function Spread({ group }: { readonly group: GroupReportFigures }) {
  const t = useTexts(townsScreenTexts)
  const language = useLanguage()
  const written = (figures: Quartiles | null, write: (value: Fraction) => string) =>
    figures
      ? t('spreadValue', {
          lower: write(figures.lower),
          median: write(figures.median),
          upper: write(figures.upper),
        })
      : t('spreadFew')
  const columns: readonly TableColumn<GroupReportFigures['domains'][number]>[] = [
    { key: 'domain', header: t('domain'), rowHeader: true, cell: ({ title }) => title },
    { key: 'stufe', header: t('columnStufe'), cell: ({ stufe }) => written(stufe, (value) => String(value[0])) },
    { key: 'mean', header: t('columnMean'), cell: ({ mean }) => written(mean, (value) => formatMean(value, language)) },
    {
      key: 'target',
      header: t('columnTarget'),
      cell: ({ target }) => written(target, (value) => formatPercent(value, language)),
    },
  ]
  return (
    <Table
      caption={t('spreadTitle')}
      hideCaption
      cards
      columns={columns}
      rows={group.domains}
      rowKey={({ title }) => title}
    />
  )
}
