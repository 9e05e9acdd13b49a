import { reopeningsOf } from '../../core/assessment/signOff.ts'
import { formatDate } from '../../i18n/format.ts'
import { signOffTexts } from '../../i18n/signOff.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { localDate } from '../../parts/localDate.ts'
import type { Header } from '../../storage/database.ts'
import { Stack } from '../../ui/Stack.tsx'

/** Each time that a sign-off was undone, and why. */
export function Reopenings({ header }: { readonly header: Pick<Header, 'signOff'> }) {
  const t = useTexts(signOffTexts)
  const language = useLanguage()
  const reopenings = reopeningsOf(header)
  if (reopenings.length === 0) return null
  return (
    <Stack as="section" aria-labelledby="sign-off-history">
      <h2 id="sign-off-history">{t('historyTitle')}</h2>
      <ul className="sign-off__words">
        {reopenings.map(({ at, reason, role }) => {
          const date = at === '' ? '–' : formatDate(localDate(at), language)
          return (
            <li key={`${at} ${reason}`}>
              {role === null ? t('reopenedOn', { date, reason }) : t('reopenedOnBy', { date, role, reason })}
            </li>
          )
        })}
      </ul>
    </Stack>
  )
}
