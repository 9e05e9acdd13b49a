import { helpTexts } from '../../i18n/help.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { PART_NAMES, PARTS, type Topic } from './topics.ts'
import './TopicNavigation.css'

/** Only where there is room beside the text; elsewhere "all topics" at the end leads back to the list. */
export function TopicNavigation({ current }: { readonly current: Topic }) {
  const t = useTexts(helpTexts)
  return (
    <nav className="topic-navigation" aria-label={t('topics')}>
      <a href={hrefOf({ screen: 'help' })}>{t('search')}</a>
      {PART_NAMES.map((part) => (
        <div key={part}>
          <p className="ui-muted ui-small" id={`help-${part}`}>
            {t(part)}
          </p>
          <ul aria-labelledby={`help-${part}`}>
            {PARTS[part].map((topic) => (
              <li key={topic}>
                <a
                  ref={topic === current ? bringIntoSight : undefined}
                  href={hrefOf({ screen: 'help', topic })}
                  aria-current={topic === current ? 'page' : undefined}
                >
                  {t(topic)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

/** The list scrolls by itself where the window is low. */
function bringIntoSight(link: HTMLElement | null): void {
  link?.scrollIntoView({ block: 'nearest' })
}
