import { useState } from 'react'
import { isFrozen } from '../../core/assessment/frozen.ts'
import { isValid, SIDES, type Side, type Signature, signaturesOf } from '../../core/assessment/signOff.ts'
import { formatDate } from '../../i18n/format.ts'
import { signOffTexts } from '../../i18n/signOff.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { Header } from '../../storage/database.ts'
import { withdrawSignature } from '../../storage/signOff.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Text } from '../../ui/Text.tsx'
import { SignDialog } from './SignDialog.tsx'
import { useSigning } from './useSigning.ts'

export interface SignaturesProps {
  readonly header: Header
  readonly mark: string
  /** findings of the quality gate that nobody has given a reason for */
  readonly open: number
}

/** One card per side, and what a file from elsewhere says beside them. */
export function Signatures({ header, mark, open }: SignaturesProps) {
  const t = useTexts(signOffTexts)
  const words = useSignatureWords()
  const [signing, setSigning] = useState<Side | null>(null)
  const signatures = signaturesOf(header)
  const others = signatures.filter(({ side }) => side === null)
  return (
    <>
      <div className="sign-off__sides">
        {SIDES.map((side) => (
          <SideCard
            key={side}
            side={side}
            header={header}
            mark={mark}
            signature={signatures.findLast((signature) => signature.side === side) ?? null}
            onSign={() => setSigning(side)}
          />
        ))}
      </div>
      {others.length > 0 && (
        <div>
          <h3>{t('otherSignatures')}</h3>
          <ul className="sign-off__words">
            {others.map((signature, i) => (
              <li key={i}>{words(signature)}</li>
            ))}
          </ul>
        </div>
      )}
      {signing && (
        <SignDialog side={signing} header={header} mark={mark} open={open} onClose={() => setSigning(null)} />
      )}
    </>
  )
}

interface SideCardProps {
  readonly side: Side
  readonly header: Header
  readonly mark: string
  readonly signature: Signature | null
  readonly onSign: () => void
}

function SideCard({ side, header, mark, signature, onSign }: SideCardProps) {
  const t = useTexts(signOffTexts)
  const words = useSignatureWords()
  const workspace = useWorkspace()
  const { attempt, busy, failure } = useSigning()
  const frozen = isFrozen(header)
  const holds = signature !== null && (frozen || isValid(signature, mark))
  return (
    <Card
      title={t(`side-${side}`)}
      headingLevel={3}
      aside={holds && <Badge kind="success">{t('signed')}</Badge>}
      footer={
        !frozen && (
          <>
            {!holds && (
              <Button icon="edit" aria-label={t(`signNamed-${side}`)} onClick={onSign}>
                {t('sign')}
              </Button>
            )}
            {signature && (
              <Button
                variant="tertiary"
                disabled={busy}
                aria-label={t(`withdrawNamed-${side}`)}
                onClick={() => void attempt(() => withdrawSignature(workspace, header.id, side))}
              >
                {t('withdraw')}
              </Button>
            )}
          </>
        )
      }
    >
      <p className="sign-off__words">{signature ? words(signature) : t('unsigned')}</p>
      {signature && !holds && <Alert kind="warning" title={t('lapsed')} />}
      {!signature && !frozen && (
        <Text small muted>
          {t(`sideHint-${side}`)}
        </Text>
      )}
      {failure && <Alert kind="danger" live="alert" title={failure} />}
    </Card>
  )
}

function useSignatureWords(): (signature: Signature) => string {
  const t = useTexts(signOffTexts)
  const language = useLanguage()
  return ({ role, name, on }) => {
    const date = on === null ? '–' : formatDate(on, language)
    return name === null ? t('signedBy', { role, date }) : t('signedByName', { role, name, date })
  }
}
