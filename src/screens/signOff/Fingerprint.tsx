import { grouped } from '../../core/assessment/signOff.ts'
import { signOffTexts } from '../../i18n/signOff.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useCopy } from '../../parts/useCopy.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Status } from '../../ui/Status.tsx'
import { Text } from '../../ui/Text.tsx'

/** In groups of four to be read out and compared; copied without the gaps. */
export function Fingerprint({ mark }: { readonly mark: string }) {
  const t = useTexts(signOffTexts)
  const { copy, outcome } = useCopy(mark)
  return (
    <Card surface title={t('fingerprint')} headingLevel={3}>
      <p className="sign-off__mark">{grouped(mark)}</p>
      <Text small muted>
        {t('fingerprintText')}
      </Text>
      <Cluster gap="small">
        <Button small icon="content-copy" onClick={() => void copy()}>
          {t('copy')}
        </Button>
        <Status>{outcome && t(outcome === 'copied' ? 'copied' : 'copyFailed')}</Status>
      </Cluster>
    </Card>
  )
}
