import { approvalTexts } from '../../i18n/approval.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Heading } from '../../ui/Heading.tsx'

/** Room for what the three write by hand. */
export function Signatures() {
  const t = useTexts(approvalTexts)
  return (
    <section>
      <Heading level={2}>{t('notesTitle')}</Heading>
      <div className="approval-signatures">
        {(['dataProtection', 'staffCouncil', 'it'] as const).map((who) => (
          <div className="approval-signature" key={who}>
            <p>{t(who)}</p>
            <p className="approval-signature__line">{t('signature')}</p>
          </div>
        ))}
      </div>
    </section>
  )
}
