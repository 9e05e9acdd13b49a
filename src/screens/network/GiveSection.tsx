import { useId } from 'react'
import { networkTexts } from '../../i18n/network.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import type { Header } from '../../storage/database.ts'
import { Link } from '../../ui/Link.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'

/** As many as one looks through: a consultant has hundreds. */
const LISTED = 10

/** How one gives a contribution, with the way to it for each assessment, and the way to good practice. */
export function GiveSection({ headers }: { readonly headers: readonly Header[] }) {
  const t = useTexts(networkTexts)
  const id = useId()
  return (
    <Stack as="section" aria-labelledby={id}>
      <h2 id={id}>{t('giveTitle')}</h2>
      <p>{t('giveText')}</p>
      {headers.length === 0 ? (
        <Text muted>{t('giveEmpty')}</Text>
      ) : (
        <ul>
          {headers.slice(0, LISTED).map((header) => (
            <li key={header.id}>
              <Link href={hrefOf({ screen: 'contribution', id: header.id })}>
                {t('give', { title: t('giveName', { name: header.municipality.name, title: header.title }) })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {headers.length > LISTED && <Text muted>{t('giveMore', { count: headers.length - LISTED })}</Text>}
      <p>{t('practiceText')}</p>
      <div>
        <LinkButton href={hrefOf({ screen: 'practice' })}>{t('practice')}</LinkButton>
      </div>
      <p>
        {t('templateText')} <Link href={hrefOf({ screen: 'help', topic: 'netzwerk' })}>{t('template')}</Link>
      </p>
    </Stack>
  )
}
