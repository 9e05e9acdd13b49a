import type { Example } from '../../core/network/library.ts'
import { formatDate } from '../../i18n/format.ts'
import { practiceTexts } from '../../i18n/practice.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Text } from '../../ui/Text.tsx'

/** Who says so, and since when. */
export function SourceLine({ example }: { readonly example: Pick<Example, 'source' | 'contact' | 'date'> }) {
  const t = useTexts(practiceTexts)
  const language = useLanguage()
  const { source, contact, date } = example
  return (
    <Text muted small className="practice-title">
      {t('source', { source: source ?? t('noSource'), date: formatDate(date, language) })}
      {contact !== null && ` ${t('contact', { contact })}`}
    </Text>
  )
}
