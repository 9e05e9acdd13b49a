import { helpTexts } from '../../i18n/help.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { sectionsOf, slugOf } from './sections.ts'
import type { Topic } from './topics.ts'

/** With fewer headings one sees them all at a glance. */
const WORTH_A_LIST = 4

/** Each heading has an address of its own, to be passed on. */
export function OnThisPage({ topic }: { readonly topic: Topic }) {
  const t = useTexts(helpTexts)
  const language = useLanguage()
  const headings = sectionsOf(topic).flatMap(({ heading }) => (heading ? [heading] : []))
  if (headings.length < WORTH_A_LIST) return null
  return (
    <nav className="help-contents ui-not-printed" aria-label={t('onThisPage')}>
      <p className="ui-small" aria-hidden="true">
        {t('onThisPage')}
      </p>
      <ul>
        {headings.map((heading) => (
          <li key={heading.de}>
            <a href={hrefOf({ screen: 'help', topic, heading: slugOf({ heading }) ?? '' })}>{heading[language]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
