import { APP_VERSION } from '../../files/appVersion.ts'
import { approvalTexts } from '../../i18n/approval.ts'
import { helpTexts } from '../../i18n/help.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { Link } from '../../ui/Link.tsx'
import { Table } from '../../ui/Table.tsx'
import { PACKAGES } from './packages.ts'
import type { Topic } from './topics.ts'

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
        <Link href="third-party-licences.txt">{t('licenceTexts')}</Link>
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
