import { sealedFileTexts } from '../../i18n/sealedFile.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Progress } from '../../ui/Progress.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'

/** @param fraction from 0 to 1 */
export function Working({ what, fraction }: { readonly what: 'sealing' | 'opening'; readonly fraction: number }) {
  const t = useTexts(sealedFileTexts)
  const percent = Math.floor(fraction * 100)
  return (
    <Stack gap="small">
      <Progress label={t(what)} value={percent} max={100} text={t('percent', { percent })} />
      <Text muted small>
        {t('slow')}
      </Text>
    </Stack>
  )
}
