import { APP_VERSION } from '../../files/appVersion.ts'
import { download } from '../../files/download.ts'
import { approvalTexts } from '../../i18n/approval.ts'
import { helpTexts } from '../../i18n/help.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { isSingleFile } from '../../storage/embedded.ts'
import { fetchOwn } from '../../storage/fetchOwn.ts'
import { Button } from '../../ui/Button.tsx'
import { Link } from '../../ui/Link.tsx'
import { Table } from '../../ui/Table.tsx'
import { PACKAGES } from './packages.ts'
import type { Topic } from './topics.ts'

const LICENCES = 'third-party-licences.txt'

/** What a topic shows beside its text. */
export function TopicSupplement({ topic }: { readonly topic: Topic }) {
  const t = useTexts(helpTexts)
  const a = useTexts(approvalTexts)
  if (topic === 'ueber') return <p>{t('version', { version: APP_VERSION })}</p>
  if (topic === 'datenschutz' || topic === 'schutz') {
    return (
      <p>
        <Link href={hrefOf({ screen: 'approval' })}>{a('toApproval')}</Link>
      </p>
    )
  }
  if (topic !== 'lizenzen') return null
  return (
    <>
      <p>
        <LicenceTexts />
      </p>
      <Table
        caption={t('packagesCaption')}
        columns={[
          { key: 'name', header: t('package'), rowHeader: true, cell: (row) => row.name },
          { key: 'licence', header: t('licence'), cell: (row) => row.licence },
        ]}
        rows={PACKAGES}
        rowKey={(row) => row.name}
      />
    </>
  )
}

/** As a single file the app has no file beside it, but the text in it. */
function LicenceTexts() {
  const t = useTexts(helpTexts)
  if (!isSingleFile()) return <Link href="third-party-licences.txt">{t('licenceTexts')}</Link>
  const save = async () => {
    const bytes = await fetchOwn(LICENCES)
    if (bytes) download(Uint8Array.from(bytes), LICENCES, 'text/plain')
  }
  return (
    <Button icon="download" onClick={() => void save()}>
      {t('licenceTexts')}
    </Button>
  )
}
