import { useEffect, useState } from 'react'
import { afterFrame } from '../../storage/afterFrame.ts'
import type { Header } from '../../storage/database.ts'
import { type UpgradeOffer as Offer, readUpgradeOffer } from '../../storage/upgradeOffers.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { UpgradeOffer } from './UpgradeOffer.tsx'

/** The notice about a newer version at an assessment; it comes when it has been read, so nothing may stand below it. */
export function UpgradeNotice({ header }: { readonly header: Header }) {
  const { db } = useWorkspace()
  const [offer, setOffer] = useState<Offer | null>(null)
  const { id, previous, questionnaire, sample = false } = header
  const { id: name, version, sha256 } = questionnaire
  useEffect(() => {
    let gone = false
    const read = async () => {
      // nobody waits for it: the questions come first
      await afterFrame()
      if (gone) return
      const header = { id, previous, sample, questionnaire: { id: name, version, sha256 } }
      // without it everything goes on as before
      const found = await readUpgradeOffer(db, header).catch(() => null)
      if (!gone) setOffer(found)
    }
    void read()
    return () => {
      gone = true
    }
  }, [db, id, previous, sample, name, version, sha256])
  return offer && <UpgradeOffer id={id} offer={offer} onPutAway={() => setOffer(null)} />
}
