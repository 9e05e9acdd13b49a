import { comparisonTexts } from '../../i18n/comparison.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'

export function TownsScreen() {
  const t = useTexts(comparisonTexts)
  return <PageHeader title={t('townsTitle')} lead={t('townsText')} />
}
