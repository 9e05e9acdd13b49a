import { useId } from 'react'
import type { Report } from '../../core/report/report.ts'
import { download } from '../../files/download.ts'
import { reportCsv } from '../../files/reportCsv.ts'
import { reportScreenTexts } from '../../i18n/reportScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { reportFileName } from './reportFileName.ts'

/** The same figures for those who reckon on with them. */
export function ReportTable({ report }: { readonly report: Report }) {
  const t = useTexts(reportScreenTexts)
  const id = useId()
  return (
    <Stack as="section" aria-labelledby={id}>
      <h2 id={id}>{t('tableTitle')}</h2>
      <p>{t('tableText')}</p>
      <div>
        <Button
          icon="download"
          onClick={() =>
            download(reportCsv(report), reportFileName({ ...report, recipient: null }, 'csv'), 'text/csv;charset=utf-8')
          }
        >
          {t('tableButton')}
        </Button>
      </div>
    </Stack>
  )
}
