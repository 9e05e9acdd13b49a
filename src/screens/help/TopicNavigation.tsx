import { helpTexts } from '../../i18n/help.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { TOPIC_NAMES, type Topic } from './topics.ts'
import './TopicNavigation.css'

/** Only where there is room beside the text; elsewhere "all topics" at the end leads back to the list. */
export function TopicNavigation({ current }: { readonly current: Topic }) {
  const t = useTexts(helpTexts)
  return (
    <nav className="topic-navigation" aria-label={t('topics')}>
      <ul>
        {TOPIC_NAMES.map((topic) => (
          <li key={topic}>
            <a href={hrefOf({ screen: 'help', topic })} aria-current={topic === current ? 'page' : undefined}>
              {t(topic)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
