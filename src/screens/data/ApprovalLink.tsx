import { approvalTexts } from '../../i18n/approval.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { Link } from '../../ui/Link.tsx'

/** To the page that one hands to data protection, staff council and IT. */
export function ApprovalLink() {
  const t = useTexts(approvalTexts)
  return (
    <p>
      <Link href={hrefOf({ screen: 'approval' })}>{t('toApproval')}</Link>
    </p>
  )
}
