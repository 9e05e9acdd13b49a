import { sealedFileTexts } from '../../i18n/sealedFile.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Progress } from '../../ui/Progress.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { passwordBits, strengthOf } from './passwordStrength.ts'

/** Where the bar is full: more does not matter any more. */
const FULL_BITS = 64

export function StrengthMeter({ password, names }: { readonly password: string; readonly names: readonly string[] }) {
  const t = useTexts(sealedFileTexts)
  const bits = passwordBits(password, names)
  const strength = strengthOf(bits)
  return (
    <Stack gap="small">
      <Progress
        label={t('strength')}
        value={Math.min(bits, FULL_BITS)}
        max={FULL_BITS}
        text={password === '' ? t('strengthNone') : t(`strength-${strength}`)}
      />
      <Status className="ui-muted ui-small">{password === '' ? '' : t(`strengthHint-${strength}`)}</Status>
    </Stack>
  )
}
