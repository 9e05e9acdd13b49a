import { APP_RELEASED, APP_VERSION } from '../../files/appVersion.ts'
import { approvalTexts } from '../../i18n/approval.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { PrintedSheet } from '../../ui/PrintedSheet.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { ApprovalFacts } from './ApprovalFacts.tsx'
import { Signatures } from './Signatures.tsx'
import './approval.css'

/** What data protection officer, staff council and IT ask before they allow the app; on paper it is one page to sign. */
export function ApprovalScreen() {
  const t = useTexts(approvalTexts)
  const language = useLanguage()
  const { world } = useWorkspace()
  const version = { version: APP_VERSION, released: formatDate(APP_RELEASED, language) }
  return (
    <Stack gap="x-large">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Button variant="primary" onClick={() => print()}>
            {t('print')}
          </Button>
        }
      />
      <p>
        {t('version', version)}. {t('printHint')}
      </p>
      <ApprovalFacts />
      <PrintedSheet>
        <div className="approval-sheet">
          <Heading level={1}>{t('sheetTitle')}</Heading>
          <p>
            {t('sheetLead', {
              ...version,
              address: `${location.origin}${location.pathname}`,
              today: formatDate(world.now(), language),
            })}
          </p>
          <ApprovalFacts />
          <Signatures />
        </div>
      </PrintedSheet>
    </Stack>
  )
}
