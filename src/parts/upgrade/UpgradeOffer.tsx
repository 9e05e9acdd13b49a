import { upgradeOfferTexts } from '../../i18n/upgradeOffer.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { type UpgradeOffer as Offer, putOfferAway } from '../../storage/upgradeOffers.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Link } from '../../ui/Link.tsx'
import { hrefOf } from '../place.ts'
import './upgrade.css'

export interface UpgradeOfferProps {
  readonly id: string
  readonly offer: Offer
  /** it is put away, or could not be */
  readonly onPutAway?: () => void
}

/** That there is a newer version of the questionnaire: quiet, and nothing happens by itself. */
export function UpgradeOffer({ id, offer: { version, changed }, onPutAway }: UpgradeOfferProps) {
  const t = useTexts(upgradeOfferTexts)
  const { db } = useWorkspace()
  const putAway = async () => {
    // what cannot be stored is said again next time
    await putOfferAway(db, id, version).catch(() => undefined)
    onPutAway?.()
  }
  return (
    <div className="upgrade-offer">
      <p>{changed > 0 ? t('offer', { version, count: changed }) : t('offerPlain', { version })}</p>
      <div className="upgrade-offer__ways">
        <Link href={hrefOf({ screen: 'upgrade', id })}>{t('look')}</Link>
        <Button variant="tertiary" small icon="close" onClick={() => void putAway()}>
          {t('putAway')}
        </Button>
      </div>
    </div>
  )
}
