import { visitDay } from '../../core/comparison/visitOrder.ts'
import { formatDate } from '../../i18n/format.ts'
import { networkTexts } from '../../i18n/network.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Select } from '../../ui/Select.tsx'
import { Text } from '../../ui/Text.tsx'
import type { useOwn } from './useOwn.ts'

/** Which assessment of this device is laid over the group. */
export function OwnChoice({ own }: { readonly own: ReturnType<typeof useOwn> }) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  if (own.choices.length === 0) return <Text muted>{t('ownEmpty')}</Text>
  return (
    <>
      <div className="network-own">
        <Select
          label={t('own')}
          hint={t('ownHint')}
          value={own.id}
          onChange={({ target }) => void own.lay(target.value)}
        >
          <option value="">{t('ownNone')}</option>
          {own.choices.map((header) => (
            <option key={header.id} value={header.id}>
              {t('ownOption', { name: header.municipality.name, date: formatDate(visitDay(header), language) })}
            </option>
          ))}
        </Select>
      </div>
      <div role="status">
        {own.failed && <Alert kind="warning" title={t('ownFailed')} />}
        {own.figures?.provisional && <Text muted>{t('ownProvisional')}</Text>}
      </div>
    </>
  )
}
