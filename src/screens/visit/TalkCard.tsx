import { moveTalk, removeTalk } from '../../core/visit/edit.ts'
import type { PlannedTalk } from '../../core/visit/plannedTalks.ts'
import { clockTime, secondsOf } from '../../core/visit/timer.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { visitTexts } from '../../i18n/visit.ts'
import { hrefOf } from '../../parts/place.ts'
import { progressOf } from '../../parts/question/progress.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Text } from '../../ui/Text.tsx'
import { useMinutes } from './useDurations.ts'
import type { VisitView } from './useVisit.ts'

export interface TalkCardProps {
  readonly view: VisitView
  readonly planned: PlannedTalk
  readonly first: boolean
  readonly last: boolean
  /** nobody needs a break after it */
  readonly endsDay: boolean
  readonly onOpen: (dialog: 'talk' | 'move', planned: PlannedTalk) => void
}

/** One conversation in the plan, with what can be done about it. */
export function TalkCard({ view, planned, first, last, endsDay, onOpen }: TalkCardProps) {
  const t = useTexts(visitTexts)
  const minutes = useMinutes()
  const { world } = useWorkspace()
  const { id, words, frozen, edit } = view
  const { talk, questions, slot } = planned
  const title = words.titleOf(planned)
  const { answered, inScope } = progressOf(questions)
  const spent = secondsOf(talk, world.now())
  const nameOf = (action: 'open' | 'change' | 'move' | 'remove') => t('actionsOf', { action: t(action), title })
  const domains = words.domainsOf(planned)
  const facts = [
    ...words.circumstancesOf(planned),
    t('answered', { answered, total: inScope }),
    t(planned.estimated ? 'estimated' : 'planned', { duration: minutes(planned.minutes) }),
    ...(talk.breakAfter && !endsDay ? [t('breakAfter', { duration: minutes(talk.breakAfter) })] : []),
    ...(spent > 0 ? [t('spent', { time: clockTime(spent) })] : []),
  ]
  return (
    <Card
      as="li"
      headingLevel={3}
      title={title}
      aside={<span className="visit-time">{words.timeOf(planned)}</span>}
      footer={
        <>
          <LinkButton
            aria-label={nameOf('open')}
            iconAfter="arrow-forward"
            href={hrefOf({ screen: 'visit', id, talk: planned.id })}
          >
            {t('open')}
          </LinkButton>
          {!frozen && (
            <>
              <Button aria-label={nameOf('change')} icon="edit" onClick={() => onOpen('talk', planned)}>
                {t('change')}
              </Button>
              {questions.length > 0 ? (
                <Button aria-label={nameOf('move')} onClick={() => onOpen('move', planned)}>
                  {t('move')}
                </Button>
              ) : (
                <Button
                  aria-label={nameOf('remove')}
                  icon="delete"
                  onClick={() => edit(removeTalk(planned.id, questions.length))}
                >
                  {t('remove')}
                </Button>
              )}
              <div className="visit-order">
                <Button iconOnly icon="arrow-up" disabled={first} onClick={() => edit(moveTalk(planned.id, -1))}>
                  {t('earlier', { title })}
                </Button>
                <Button iconOnly icon="arrow-down" disabled={last} onClick={() => edit(moveTalk(planned.id, 1))}>
                  {t('later', { title })}
                </Button>
              </div>
            </>
          )}
        </>
      }
    >
      <Text>{facts.join(' · ')}</Text>
      {domains && (
        <Text small muted>
          {domains}
        </Text>
      )}
      {(slot.clashes || talk.since !== undefined) && (
        <p>
          {slot.clashes && <Badge kind="warning">{t('clash')}</Badge>}{' '}
          {talk.since !== undefined && <Badge kind="info">{t('running')}</Badge>}
        </p>
      )}
    </Card>
  )
}
