import { useRef } from 'react'
import type { KeptFile } from '../../core/network/library.ts'
import { formatCount, formatDate } from '../../i18n/format.ts'
import { practiceTexts } from '../../i18n/practice.ts'
import { formatShortDate } from '../../i18n/shortDate.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Table, type TableColumn } from '../../ui/Table.tsx'
import type { Removal } from './useRemoval.ts'

export interface SourcesProps {
  readonly kept: readonly KeptFile[]
  readonly onRemove: (removal: Removal) => Promise<void>
}

/** The files as they were passed on: each can be taken out as a whole. */
export function Sources({ kept, onRemove }: SourcesProps) {
  const t = useTexts(practiceTexts)
  const language = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  const nameOf = ({ file }: KeptFile) => file.source ?? t('noSource')
  const remove = ({ id, file }: KeptFile) => {
    heading.current?.focus()
    const places = file.practices.map((_, index) => ({ file: id, index }))
    void onRemove({ places, count: places.length, title: file.practices[0]?.title ?? '' })
  }
  const columns: TableColumn<KeptFile>[] = [
    {
      key: 'source',
      header: t('columnSource'),
      rowHeader: true,
      cell: (one) => <span className="practice-title">{nameOf(one)}</span>,
    },
    { key: 'date', header: t('columnDate'), cell: ({ file }) => formatShortDate(file.date, language) },
    {
      key: 'count',
      header: t('columnCount'),
      numeric: true,
      cell: ({ file }) => formatCount(file.practices.length, language),
    },
    {
      key: 'action',
      header: t('columnAction'),
      cell: (one) => (
        <Button
          small
          variant="tertiary"
          icon="delete"
          aria-label={t('removeFile', { source: nameOf(one), date: formatDate(one.file.date, language) })}
          onClick={() => remove(one)}
        >
          {t('removeFileShort')}
        </Button>
      ),
    },
  ]
  return (
    <Stack as="section" gap="large" aria-labelledby="practice-sources">
      <Heading level={2} id="practice-sources" ref={heading} tabIndex={-1}>
        {t('sourcesTitle')}
      </Heading>
      <Table cards caption={t('sourcesCaption')} columns={columns} rows={kept} rowKey={({ id }) => id} />
    </Stack>
  )
}
