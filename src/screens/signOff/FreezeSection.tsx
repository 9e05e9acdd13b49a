import { SIDES, validSides } from '../../core/assessment/signOff.ts'
import { signOffTexts } from '../../i18n/signOff.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Header } from '../../storage/database.ts'
import { freezeAssessment } from '../../storage/signOff.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useSigning } from './useSigning.ts'

export interface FreezeSectionProps {
  readonly header: Header
  readonly mark: string
  /** findings of the quality gate that nobody has given a reason for */
  readonly open: number
}

/** A step of its own after the second signature: whoever signs last does not freeze by mistake what the other side still looks at. */
export function FreezeSection({ header, mark, open }: FreezeSectionProps) {
  const t = useTexts(signOffTexts)
  const workspace = useWorkspace()
  const toast = useToast()
  const { attempt, busy, failure } = useSigning()
  const ready = validSides(header, mark).size === SIDES.length
  const freeze = async () => {
    if (!(await attempt(() => freezeAssessment(workspace, header.id, mark)))) return
    toast({ text: t('frozenNow') })
    document.querySelector<HTMLElement>('main h1')?.focus()
  }
  return (
    <Stack as="section" aria-labelledby="sign-off-freeze">
      <h2 id="sign-off-freeze">{t('freezeTitle')}</h2>
      <p>{t(ready ? 'freezeText' : 'freezeNot')}</p>
      {ready && open > 0 && <Alert kind="warning" title={t('dialogFindings', { count: open })} />}
      {failure && <Alert kind="danger" live="alert" title={failure} />}
      <div>
        <Button variant="primary" icon="check" disabled={!ready || busy} onClick={() => void freeze()}>
          {t('freeze')}
        </Button>
      </div>
    </Stack>
  )
}
