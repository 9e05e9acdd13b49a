import { frameTexts } from '../i18n/frame.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { hrefOf } from '../parts/place.ts'

/** `topic` is a segment of the address of the help screen. */
const LINKS = [
  { topic: 'ueber', text: 'about' },
  { topic: 'datenschutz', text: 'privacy' },
  { topic: 'barrierefreiheit', text: 'accessibility' },
  { topic: 'lizenzen', text: 'licences' },
] as const

export function Footer({ version }: { readonly version: string }) {
  const t = useTexts(frameTexts)
  return (
    <footer className="app-footer">
      <div className="app-width app-footer__content">
        <div>
          <p>{t('notOfficial')}</p>
          <p>{t('staysHere')}</p>
        </div>
        <ul className="app-footer__links">
          {LINKS.map(({ topic, text }) => (
            <li key={topic}>
              <a href={hrefOf({ screen: 'help', topic })}>{t(text)}</a>
            </li>
          ))}
          <li>{t('version', { version })}</li>
        </ul>
      </div>
    </footer>
  )
}
